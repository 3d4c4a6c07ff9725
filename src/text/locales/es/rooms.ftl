rooms-larger = Ampliar el panel
rooms-smaller = Reducir el panel

rooms-larger = Agrandir le panneau
rooms-smaller = Réduire le panneau

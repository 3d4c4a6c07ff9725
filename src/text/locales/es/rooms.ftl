rooms-larger = Ampliar el panel
rooms-smaller = Reducir el panel

rooms-title-story = { $story } – While You Were Out
rooms-title-free = Entender los mensajes sin conexión – While You Were Out

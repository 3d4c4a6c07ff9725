rooms-larger = Ingrandisci il pannello
rooms-smaller = Riduci il pannello

rooms-title-story = { $story } – While You Were Out
rooms-title-free = Capire i messaggi offline – While You Were Out

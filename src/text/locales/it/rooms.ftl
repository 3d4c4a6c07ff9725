rooms-larger = Ingrandisci il pannello
rooms-smaller = Riduci il pannello

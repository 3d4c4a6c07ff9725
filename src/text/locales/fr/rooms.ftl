rooms-larger = Agrandir le panneau
rooms-smaller = Réduire le panneau

rooms-title-story = { $story } – While You Were Out
rooms-title-free = Comprendre les messages hors connexion – While You Were Out

window-panel-larger = Agrandir le panneau
window-panel-smaller = Réduire le panneau
window-open-whole = Ouvrir la page entière
window-full-screen = Plein écran

window-title-story = { $story } – While You Were Out
window-title-free = Comprendre les messages hors connexion – While You Were Out

window-panel-larger = Ingrandisci il pannello
window-panel-smaller = Riduci il pannello
window-open-whole = Apri la pagina intera
window-full-screen = Schermo intero

window-title-story = { $story } – While You Were Out
window-title-free = Capire i messaggi offline – While You Were Out

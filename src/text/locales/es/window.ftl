window-panel-larger = Ampliar el panel
window-panel-smaller = Reducir el panel
window-open-whole = Abrir la página completa
window-full-screen = Pantalla completa

window-title-story = { $story } – While You Were Out
window-title-free = Entender los mensajes sin conexión – While You Were Out

# Die Größe eines Bereichs, und wie das Fenster des Browsers heißt.

window-panel-larger = Bereich vergrößern
window-panel-smaller = Bereich verkleinern

window-title-story = { $story } – While You Were Out
window-title-free = Offlinenachrichten, erklärt – While You Were Out
window-open-whole = Ganze Seite öffnen
window-full-screen = Vollbild

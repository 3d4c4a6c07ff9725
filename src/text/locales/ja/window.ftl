window-panel-larger = パネルを拡大
window-panel-smaller = パネルを縮小

window-title-story = { $story } - While You Were Out
window-title-free = オフライン メッセージのしくみ - While You Were Out

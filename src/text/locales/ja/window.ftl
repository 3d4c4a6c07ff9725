window-panel-larger = パネルを広げる
window-panel-smaller = パネルを元に戻す

window-title-story = { $story } - While You Were Out
window-title-free = オフライン メッセージのしくみ - While You Were Out

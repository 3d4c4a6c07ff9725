window-panel-larger = パネルを拡大
window-panel-smaller = パネルを縮小
window-open-whole = ページ全体を開く
window-full-screen = 全画面表示

window-title-story = { $story } - While You Were Out
window-title-free = オフライン メッセージのしくみ - While You Were Out

window-panel-larger = 放大面板
window-panel-smaller = 缩小面板
window-open-whole = 打开完整页面
window-full-screen = 全屏

window-title-story = { $story } - While You Were Out
window-title-free = 看懂脱机消息 - While You Were Out

keys-next = 故事的下一幕，或前进一步
keys-back = 上一幕，或后退一步
keys-play = 播放或暂停
keys-undo = 撤消
keys-redo = 重做
keys-title = { $words }（{ $keys }）

key-ctrl = Ctrl
key-shift = Shift
key-space = 空格
key-page-down = PageDown
key-page-up = PageUp
key-home = Home
key-end = End

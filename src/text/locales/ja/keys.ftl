keys-next = ストーリーの次の場面へ、または 1 ステップ進む
keys-back = 前の場面へ、または 1 ステップ戻る
keys-play = 再生または一時停止
keys-undo = 元に戻す
keys-redo = やり直す
keys-title = { $words }（{ $keys }）

key-ctrl = Ctrl
key-shift = Shift
key-space = スペース
key-page-down = PageDown
key-page-up = PageUp
key-home = Home
key-end = End

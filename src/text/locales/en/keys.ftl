# The keys that buttons name.
keys-next = Next scene of the story, or one step forward
keys-back = Previous scene, or one step back
keys-play = Play or pause
keys-undo = Undo
keys-redo = Redo
keys-title = { $words } ({ $keys })

key-ctrl = Ctrl
key-shift = Shift
key-space = Space
key-page-down = Page Down
key-page-up = Page Up
key-home = Home
key-end = End

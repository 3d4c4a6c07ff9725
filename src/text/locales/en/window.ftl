# The size of a panel, and what the browser’s window is called.

window-panel-larger = Make the panel larger
window-panel-smaller = Make the panel smaller
window-open-whole = Open full page
window-full-screen = Full screen

# What the browser’s tab says: the story, or what one finds out here.
window-title-story = { $story } – While You Were Out
window-title-free = Offline messages, explained – While You Were Out

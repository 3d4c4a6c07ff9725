# What helps in panels and dialogs alike.

rooms-larger = Make the panel larger
rooms-smaller = Make the panel smaller

# What the browser’s tab says: the story, or what one finds out here.
rooms-title-story = { $story } – While You Were Out
rooms-title-free = Offline messages, explained – While You Were Out

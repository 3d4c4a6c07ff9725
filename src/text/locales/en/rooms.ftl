# What helps in panels and dialogs alike.

rooms-larger = Make the panel larger
rooms-smaller = Make the panel smaller

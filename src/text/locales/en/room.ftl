# What a room is shown, and the presenter’s keys.

room-last = Last command
room-client = { $name }’s client
room-black = The screen is black. Press B to bring the scene back.
room-toolbar = Toolbar
room-blacken = Black screen
room-keys = Show keys
room-end = End
room-window = Open audience window

# What a room is shown, and the presenter’s keys.

room-last = Last command
room-client = { $name }’s client
room-black = The screen is black. Press B to bring the scene back.
room-toolbar = Toolbar
room-blacken = Black screen
room-keys = Show keys
room-end = End
room-window = Open audience window

presenter-wall = What the audience sees
presenter-notes = Notes
presenter-no-notes = No notes for this scene.
presenter-ask-first = Before you go on, ask the audience: what will happen to the message?
presenter-own = Your own notes
presenter-own-about = They’re kept only on this device.
presenter-next = Next scene
presenter-last = This is the last scene.
presenter-time = Time
presenter-planned = { $count ->
    [one] of one minute planned
   *[other] of { $count } minutes planned
}
presenter-restart = Restart the timer
presenter-playlist = Playlist
presenter-pointer = Pointer

lesson-title = Lesson
lesson-choose = Choose a lesson
lesson-about = Choose stories and put them in order. Next then leads from each story to the following one. The lesson is kept only on this device.
lesson-shipped = Ready-made lessons
lesson-ten = Ten minutes
lesson-thirty = Thirty minutes
lesson-sixty = Sixty minutes
lesson-none = This lesson has no stories yet. Choose a ready-made lesson, or add a story.
lesson-total = { $count ->
    [one] one minute in all
   *[other] { $count } minutes in all
}
lesson-minutes = Minutes for “{ $title }”
lesson-raise = Move “{ $title }” up
lesson-remove = Remove “{ $title }”
lesson-add = Add a story
lesson-begin = Start the lesson
lesson-end = End the lesson
lesson-link = Link to the lesson
lesson-too-long = This lesson is too long for a link ({ $count } characters). Save it as a file and share that.
lesson-own = Your own stories are included in the link and in the file. If you edit one, the lesson changes with it. If you delete one, the lesson keeps its copy.
lesson-save = Save as a file
lesson-open = Open a file
lesson-unread = None of the stories in that file are on this page. Nothing has changed.
lesson-handout = Handout
lesson-handout-about = Every scene of the lesson with its picture, its sentence, and the reason; then the truth table.
lesson-handout-save = Save as Markdown
lesson-making = Preparing the handout…
lesson-handout-missing = A story couldn’t be loaded, or the browser blocked saving. No handout was made.
lesson-why = Why:
lesson-legend = How to read the pictures
lesson-legend-about = The sheet of paper is the message, with its sender, its recipient, and its state. The solid line is the path it has taken; the dotted line is the path still ahead. The dot next to each person shows their status by its color.
room-seat = Open this seat in its own window

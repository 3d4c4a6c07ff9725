# Stories: the catalogue, what is wrong with a file, and those that a visitor makes.

## The catalogue

stories-search = Search the stories
stories-theme = Theme
stories-all = All
stories-beats = { $count ->
    [one] one scene
   *[other] { $count } scenes
}
stories-minutes = { $count ->
    [one] one minute
   *[other] { $count } minutes
}
stories-seen = seen
stories-policy-off = policy off: offline messages turned off
stories-found = { $count ->
    [one] one story
   *[other] { $count } stories
}
stories-none = No story matches. Try another word or another theme.
stories-missed = Couldn’t load the stories.
stories-retry = Try again
story-next-story = Next story: { $title }
story-next-unnamed = Next story

## What is wrong with a story’s file

fault-line = Line { $number }: { $what }
fault-place = Line { $number }, column { $at }: { $what }
fault-no-id = Add a line with the story’s ID, such as “{ $mark } my-story”.
fault-bad-id = An ID can contain only lowercase letters without accents, digits, and hyphens. “{ $text }” isn’t valid.
fault-no-title = Add a line with the story’s title: “{ $mark }” and a few words.
fault-no-beats = Add at least one scene: a line that begins with “{ $mark }” and says what happens.
fault-empty-beat = This scene is empty. After “{ $mark }”, write what happens.
fault-misplaced = This line may appear only once, before the first scene: { $text }
fault-bad-cast = After “{ $mark }”, name two or three different people, each in quotation marks.
fault-bad-minutes = After “{ $mark }”, write how many minutes the story takes: a whole number.
fault-unknown-directive = After “{ $mark }”, write look, ask, you, goal, bar, hint, or note.
fault-directive-early = This line belongs in a scene, after its sentence: { $text }
fault-directive-twice = This scene already has a line with “{ $text }”.
fault-bad-look = A look names a message, a rule, a user, or a panel, such as message=1 rule=R2 user=Tony panel=mail. “{ $text }” isn’t valid.
fault-bad-ask = After “{ $mark }”, write the number of a message.
fault-you-not-first = “{ $mark }” must stand alone on its line, before the first line of the scene’s script.

## The visitor’s own stories

editor-intro = A story has a title and scenes. Each scene is a sentence that says what happens and the commands that make it happen. Everything you do on this page is a command, so you can record a story or write it yourself.
editor-new = Write a new story
editor-record = Record what I do
editor-import = Import a .ps1 file
editor-drop = You can also drop a file here.
editor-none = You don’t have any stories of your own yet.
editor-untitled = Untitled
editor-delete = Delete “{ $title }”
editor-deleted = Deleted: “{ $title }”
editor-restore = Restore
editor-back = All your stories
editor-text = Story text
editor-play = Play
editor-play-from = Play from a scene
editor-picks = Set up a scene by clicking
editor-scene = Scene to set up
editor-cast = On stage
editor-light = Highlighted
editor-ask = Ask what will happen to
editor-turn = Whose turn
editor-you = The visitor acts first
editor-export = Save as a .ps1 file
editor-fine = No errors.
editor-mistakes = { $count ->
    [one] one error
   *[other] { $count } errors
}
editor-more = And { $count } more.
editor-denied = This browser doesn’t let the page store data, so your stories will be lost when you close it. Save the ones you want to keep as files.
editor-too-large = This story is too large to run. The limit is { $count } KB.
editor-out-of-sight = This scene mentions “{ $text }”, which isn’t there when the scene ends.
editor-not-read = The browser couldn’t read that file. Nothing was imported.
editor-empty-file = That file is empty. Nothing was imported.
editor-not-text = That file isn’t text from line { $number } on. Nothing was imported.
editor-new-title = My story
editor-new-first = Tony is out. Aiko writes to him anyway.
editor-new-message = Lunch?
editor-new-second = Two minutes later, the message waits in Tony’s mailbox.
editor-whole-story = This is what happened.

## While a story is recorded

recording-panel = Recording
recording-hint = Say what happens next, then do it.
recording-say = What happens next
recording-add = Add
recording-stop = Stop and edit

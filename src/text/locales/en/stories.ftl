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
stories-missed = The texts of the stories could not be loaded.
stories-retry = Try again
story-next-story = Next story: { $title }
story-next-unnamed = Next story

## What is wrong with a story’s file

fault-line = Line { $number }: { $what }
fault-place = Line { $number }, column { $at }: { $what }
fault-no-id = A line that gives the story an id is missing, such as “{ $mark } my-story”.
fault-bad-id = An id can have only lowercase letters without accents, digits, and hyphens: not “{ $text }”.
fault-no-title = A line that gives the story a title is missing: “{ $mark }” and a few words.
fault-no-beats = There is no scene yet: a line that begins with “{ $mark }” and says what happens.
fault-empty-beat = This scene says nothing. After “{ $mark }”, write what happens.
fault-misplaced = This line may appear only once, before the first scene: { $text }
fault-bad-cast = After “{ $mark }”, name two or three different people, each in quotation marks.
fault-bad-minutes = After “{ $mark }”, write how many minutes the story takes: a whole number.
fault-unknown-directive = After “{ $mark }”, write look, ask, or you.
fault-directive-early = This line belongs in a scene, after its sentence: { $text }
fault-directive-twice = This scene already has a line with “{ $text }”.
fault-bad-look = A look names a message, a rule, a user, or a panel, such as message=1 rule=R2 user=Tony panel=mail: not “{ $text }”.
fault-bad-ask = After “{ $mark }”, write the number of a message.
fault-you-not-first = “{ $mark }” must stand alone on its line, before the first line of the scene’s script.

## The visitor’s own stories

editor-intro = A story is a title and some scenes. A scene is a sentence that says what happens, and the lines that make it happen. Everything you do on the page is such a line: record it, or write it.
editor-new = Write a new story
editor-record = Record what I do
editor-import = Import a .ps1 file
editor-drop = You can also drop a file here.
editor-none = You have no stories of your own yet.
editor-untitled = Untitled
editor-delete = Delete { $title }
editor-deleted = Deleted: { $title }
editor-restore = Restore
editor-back = All your stories
editor-text = Story text
editor-play = Play
editor-play-from = Play from a scene
editor-export = Save as a .ps1 file
editor-fine = No errors.
editor-mistakes = { $count ->
    [one] one error
   *[other] { $count } errors
}
editor-more = And { $count } more.
editor-denied = This browser does not let the page store anything: your stories last until you close it. Save the ones you want to keep as files.
editor-too-large = A story can be at most { $count } KB. This one is longer and was not run.
editor-out-of-sight = This scene speaks of “{ $text }”, which is not there at its end.
editor-not-read = The browser could not read that file. Nothing was imported.
editor-empty-file = That file is empty. Nothing was imported.
editor-not-text = That file is not text from line { $number } on. Nothing was imported.
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

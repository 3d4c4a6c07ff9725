# Stories: the catalogue, what is wrong with a file, and those that a visitor makes.

## The catalogue

stories-search = Search the stories
stories-theme = Theme
stories-all = All
stories-beats = { $count ->
    [one] one beat
   *[other] { $count } beats
}
stories-found = { $count ->
    [one] one story
   *[other] { $count } stories
}
stories-none = No story tells of that. Try another word or another theme.
stories-missed = The texts of the stories could not be fetched.
stories-retry = Try again
story-next-story = Next story: { $title }
story-next-unnamed = Next story

## What is wrong with a story’s file

fault-line = Line { $number }: { $what }
fault-place = Line { $number }, column { $at }: { $what }
fault-no-id = A line is missing that gives the story an id, such as “{ $mark } my-story”.
fault-bad-id = An id holds only small letters without accents, digits and hyphens: not “{ $text }”.
fault-no-title = A line is missing that gives the story a title: “{ $mark }” and some words.
fault-no-beats = There is no beat yet: a line that begins with “{ $mark }” and says what happens.
fault-empty-beat = This beat says nothing. Write behind “{ $mark }” what happens.
fault-misplaced = This line may stand only once, before the first beat: { $text }

## The visitor’s own stories

editor-intro = A story is a title and some beats: a sentence that says what happens, and the lines that make it happen. Whatever you do on the page is such a line. Record it, or write it.
editor-new = Write a new one
editor-record = Record what I do
editor-import = Import a .ps1 file
editor-drop = A file can also be dropped here.
editor-none = You have no story of your own yet.
editor-untitled = Untitled
editor-delete = Delete { $title }
editor-deleted = Deleted: { $title }
editor-restore = Bring it back
editor-back = All your stories
editor-text = The story’s text
editor-play = Play
editor-play-from = Play from a beat
editor-export = Save as a .ps1 file
editor-fine = No mistakes.
editor-mistakes = { $count ->
    [one] one mistake
   *[other] { $count } mistakes
}
editor-more = And { $count } more.
editor-denied = This browser keeps nothing for the page: your stories last until it is closed. Save those you want to keep as files.
editor-too-large = A story holds at most { $count } KB. This one is longer and is not run.
editor-not-read = The browser could not read that file. Nothing was imported.
editor-empty-file = There is nothing in that file. Nothing was imported.
editor-not-text = That file is no text from line { $number } on. Nothing was imported.
editor-new-title = My story
editor-new-first = Tony is out. Aiko writes to him all the same.
editor-new-message = Lunch?
editor-new-second = Two minutes later the message waits in Tony’s mailbox.
editor-whole-story = This is how it went.

## While a story is recorded

recording-panel = Recording
recording-hint = Say what happens next, then do it.
recording-say = What happens next
recording-add = Add
recording-stop = Stop and edit

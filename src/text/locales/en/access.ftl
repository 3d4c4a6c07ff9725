# Keys, the palette, the summary for those who listen, and the list of steps.
keys-intro = Wherever you are on the page, but not while you write in a field:
keys-next = Next beat of the story, or one step forward
keys-back = One beat back, or one step back
keys-play = Play or pause
keys-undo = Undo
keys-redo = Redo
keys-action = Action
keys-keys = Keys
keys-places = Keys that belong to a place
keys-slider = On the timeline’s line of now: arrows go one step, Page up and Page down ten steps, Home and End to its ends.
keys-tabs = On a tab: left and right arrow open the next one.
keys-console = In the console: up and down arrow bring back earlier lines or move in the list of offers, Tab takes the marked offer, Shift and Enter begin another line.
keys-escape = Escape closes a dialog, a small box or a list of offers.
keys-single = Keys alone are shortcuts
keys-single-about = Switch this off if you dictate, or if keys are pressed by accident. Shortcuts with Ctrl go on working.
keys-title = { $words } ({ $keys })

key-ctrl = Ctrl
key-shift = Shift
key-space = Space
key-page-down = Page down
key-page-up = Page up
key-home = Home
key-end = End

palette-field = What would you like to do?
palette-list = Actions
palette-count = { $count ->
    [0] Nothing is called that.
    [one] One action
   *[other] { $count } actions
}
palette-tab = Open { $name }
palette-story = Story: { $title }
palette-theme = Theme: { $name }
palette-language = Language: { $name }

side-panel = The administrator’s side
summary-panel = Summary
summary-here = { $count ->
    [one] A desk with one open seat, a timeline of everybody’s messages, an explanation why the selected message is where it is, and the administrator’s side with policies, console, mail and truth table.
   *[other] A desk with { $count } open seats, a timeline of everybody’s messages, an explanation why the selected message is where it is, and the administrator’s side with policies, console, mail and truth table.
}
summary-story = Story “{ $title }”, { $at } of { $of }: { $narration }
summary-clock = It is { $day }, { $time }, step { $step } of { $steps }.
summary-seats = At the open seats: { $seats }.
summary-ledger = { $sent }: { $parts }.
summary-next = Press Next to go on in the story.
summary-can = Sign people in and out, write at a seat, change policies, or walk through the steps of the timeline.
summary-keys = Press the question mark for all keys, Ctrl and K to find an action by name.

steps-title = Steps in words
steps-start = The start
steps-moved = #{ $id } “{ $text }”, { $between }: { $state }.
steps-left-out = { $count ->
    [one] One step is not listed: these are the nearest.
   *[other] { $count } steps are not listed: these are the nearest.
}

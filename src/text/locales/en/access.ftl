# What keys do, the palette, the summary for those who listen, and the list of steps.
keys-intro = These work anywhere on the page, except while you type in a field:
keys-action = Action
keys-keys = Keys
keys-places = Keys for one place
keys-slider = On the timeline’s now line: the arrow keys move one step, Page Up and Page Down ten steps, Home and End to the start or the end.
keys-tabs = On a tab: press Left Arrow or Right Arrow to switch tabs.
keys-console = In the console: the up and down arrow keys bring back earlier lines or move through the suggestions, Tab takes the marked suggestion, and Shift+Enter starts another line.
keys-escape = Esc closes a dialog, a pop-up, or a list of suggestions.
keys-single = Single-key shortcuts
keys-single-about = Turn this off if you use dictation or press keys by accident. Shortcuts with Ctrl keep working.
keys-languages = Browsers are told not to translate this page, because translated words would no longer change with the simulation. It speaks { $list }; the language is chosen at the foot of the page.
palette-field = What would you like to do?
palette-list = Actions
palette-count = { $count ->
    [0] No action has that name.
    [one] One action
   *[other] { $count } actions
}
palette-tab = Open { $name }
palette-story = Story: { $title }
palette-theme = Theme: { $name }
palette-language = Language: { $name }

side-panel = Administrator
summary-panel = Summary
announce-panel = { $panel } is open.
summary-here = { $count ->
    [one] A desk with one open seat, a timeline of everyone’s messages, an explanation of why the selected message is where it is, and the administrator’s side with policies, console, mail, and truth table.
   *[other] A desk with { $count } open seats, a timeline of everyone’s messages, an explanation of why the selected message is where it is, and the administrator’s side with policies, console, mail, and truth table.
}
summary-panels = On this page: { $list }.
summary-story = Story “{ $title }”, { $at } of { $of }: { $narration }
summary-clock = It is { $day }, { $time }, step { $step } of { $steps }.
summary-seats = Open seats: { $seats }.
summary-ledger = { $sent }: { $parts }.
summary-next = Press Next to continue the story.
summary-can = Sign people in and out, write from a seat, change policies, or move through the steps of the timeline.
summary-can-seats = Sign people in and out, or write from a seat.
summary-can-policies = Change policies.
summary-can-steps = Move through the steps of the timeline.
summary-keys = Press the question mark for all shortcuts, or Ctrl+K to find an action by name.

steps-title = Steps in words
steps-start = The start
steps-moved = #{ $id } “{ $text }”, { $between }: { $state }.
steps-more = { $count ->
    [one] And one more message.
   *[other] And { $count } more messages.
}
steps-left-out = { $count ->
    [one] One step is not listed; these are the nearest.
   *[other] { $count } steps are not listed; these are the nearest.
}

# What keys do, the palette, the summary for those who listen, and the list of steps.
keys-intro = Use these anywhere on the page, except while typing in a field:
keys-action = Action
keys-keys = Keys
keys-places = Keys in specific places
keys-slider = On the timeline: press an arrow key to move one step, Page Up or Page Down to move ten, and Home or End to go to the start or the end.
keys-tabs = On a tab: press Left Arrow or Right Arrow to switch tabs.
keys-console = In the console: press Up Arrow or Down Arrow to recall earlier lines or move through the suggestions, Tab to accept a suggestion, and Shift+Enter to start a new line.
keys-escape = Esc closes a dialog, a pop-up, or a list of suggestions.
keys-single = Single-key shortcuts
keys-single-about = Turn this off if you use dictation or press keys by accident. Shortcuts with Ctrl keep working.
keys-languages = This page asks browsers not to translate it, because translated words wouldn’t change with the simulation. It’s available in { $list }. Choose a language at the bottom of the page.
palette-field = What would you like to do?
palette-list = Actions
palette-count = { $count ->
    [0] No matching actions
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
    [one] One open seat, a timeline of everyone’s messages, an explanation of why the selected message is where it is, and the administrator’s panels: policies, console, mail, and truth table.
   *[other] { $count } open seats, a timeline of everyone’s messages, an explanation of why the selected message is where it is, and the administrator’s panels: policies, console, mail, and truth table.
}
summary-panels = On this page: { $list }.
summary-stage = A story is told on this page: a sentence for each scene, the stage with the message’s path from one client to the other, the rule that decided, and the timeline.
summary-people = On the stage: { $people }.
summary-can-stage = You can also do it yourself: sign people in and out, change their status, unplug them, and write from the stage. Explore opens all panels.
summary-story = Story “{ $title }”, { $at } of { $of }: { $narration }
summary-clock = It is { $day }, { $time }, step { $step } of { $steps }.
summary-seats = Open seats: { $seats }.
summary-ledger = { $sent }: { $parts }.
summary-next = Press Next to continue the story.
summary-can = Sign people in and out, send messages from a seat, change policies, or move through the steps of the timeline.
summary-can-seats = Sign people in and out, or send messages from a seat.
summary-can-policies = Change policies.
summary-can-steps = Move through the steps of the timeline.
summary-keys = Press the question mark for all shortcuts, or Ctrl+K to find an action by name.

steps-title = List of steps
steps-start = The start
steps-moved = #{ $id } “{ $text }”, { $between }: { $state }.
steps-more = { $count ->
    [one] And one more message.
   *[other] And { $count } more messages.
}
steps-left-out = { $count ->
    [one] One step isn’t listed; these are the nearest ones.
   *[other] { $count } steps aren’t listed; these are the nearest ones.
}

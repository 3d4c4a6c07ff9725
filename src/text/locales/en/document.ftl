# What a session looks like on paper: the Markdown document, the picture, the contact sheet, the transcript.

document-session = A session without a story
document-independent = Made with While You Were Out, an independent simulator that talks to no Microsoft service.
document-story = What happened
document-afterwards = After the story
document-steps = Step by step
document-nothing = Nothing has happened yet.
document-moment = step { $step }, { $time }
document-moments = Open at: { $links }
document-ways = The paths of the messages
document-ways-cut = Only the latest messages are drawn; { $count } older ones are left out.
document-spooler-of = History Spooler of { $name }
document-mailbox-of = Mailbox of { $name }
document-outcome = The outcome
document-ledger = { $sent }: { $parts } ({ $verdict })
document-column-message = Message
document-column-from = From
document-column-to = To
document-column-state = State
document-column-because = Why

document-picture = Timeline: { $title }
document-picture-about = Presence and message paths up to step { $step } of { $steps }, { $time }. { $ledger }
document-picture-cut = Older messages are not drawn.

document-sheet = Contact sheet: { $title }
document-sheet-step = Step { $step }
document-sheet-quiet = Nothing else happened.
document-sheet-cut = To keep this file small, only the last { $count } steps have a picture.

document-transcript = Transcript: { $title }
document-transcript-acts = Actions, and what each caused
document-transcript-console = The console
document-transcript-no-console = The console is empty.
document-by-hand = by hand

# What an act caused, one line for each.
caused-sent = #{ $id } { $between }, “{ $text }”: { $state }
caused-moved = #{ $id } { $between }: { $state }
caused-because = { $what } — { $why }
caused-held = #{ $id } { $between } stays where it is
caused-presence = { $name } is shown as { $presence }
caused-loss-noticed = The server notices that { $name } has lost the connection
caused-conversation = The conversation with { $peer } opens on { $name }’s side
caused-conversation-over = The conversation between { $one } and { $other } is over: ten minutes without a message
caused-mail = In { $name }’s folder { $folder }: “{ $subject }”
caused-mail-read = { $name }’s mail is marked as read
document-legend-lanes = Who has which lane: { $names }.
document-legend-marks = In the pictures: a tick is a delivered message, a pink slip a missed one, a cross one that was refused or timed out, a struck circle one that was stored nowhere.
document-ways-legend = From top to bottom in the order of time, then of the acts at one moment. A crossed arrow is a message that did not arrive; a dashed one comes back to the sender.

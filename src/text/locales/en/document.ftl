# What a session looks like on paper: the Markdown document, the picture, the contact sheet, the transcript.

document-session = Session
document-independent = Made with While You Were Out, an independent simulator that doesn’t connect to any Microsoft service.
document-story = What happened
document-afterwards = After the story
document-steps = Step by step
document-nothing = Nothing has happened yet.
document-moment = step { $step }, { $time }
document-moments = Open at: { $links }
document-ways = Message paths
document-ways-cut = Only the latest messages are drawn; { $count } older ones are left out.
document-spooler-of = History Spooler of { $name }
document-mailbox-of = Mailbox of { $name }
document-outcome = Outcome
document-ledger = { $sent }: { $parts } ({ $verdict })
document-column-message = Message
document-column-from = From
document-column-to = To
document-column-state = State
document-column-because = Why

document-picture = Timeline: { $title }
document-picture-about = Status and message paths up to step { $step } of { $steps }, { $time }. { $ledger }
document-picture-cut = Older messages aren’t drawn.

document-sheet = Contact sheet: { $title }
document-sheet-step = Step { $step }
document-sheet-quiet = Nothing else happened.
document-sheet-cut = To keep this file small, only the last { $count } steps have a picture.

document-transcript = Transcript: { $title }
document-transcript-acts = Actions and their results
document-transcript-console = Console
document-transcript-no-console = The console is empty.
document-by-hand = on the page

# What an act caused, one line for each.
caused-sent = #{ $id } { $between }, “{ $text }”: { $state }
caused-moved = #{ $id } { $between }: { $state }
caused-because = { $what } — { $why }
caused-held = #{ $id } { $between } stays where it is
caused-presence = { $name } is shown as { $presence }
caused-loss-noticed = The server notices that { $name } has lost the connection
caused-conversation = The conversation with { $peer } opens on { $name }’s side
caused-conversation-over = The conversation between { $one } and { $other } ends: ten minutes without a message
caused-mail = In { $name }’s { $folder } folder: “{ $subject }”
caused-mail-read = { $name }’s mail is marked as read
document-legend-lanes = Lanes: { $names }.
document-legend-marks = In the pictures, a check mark is a delivered message, a pink message slip a missed one, a cross one that was refused or timed out, and a struck circle one that wasn’t stored anywhere.
document-ways-legend = Read from top to bottom: first by time, then by the order of actions at the same moment. A crossed arrow is a message that didn’t arrive; a dashed arrow goes back to the sender.

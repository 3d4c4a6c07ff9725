# What a session looks like on paper: the Markdown document, the picture, the contact sheet, the transcript.

document-session = A session without a story
document-independent = Made with While You Were Out, an independent simulator that talks to no Microsoft service.
document-story = What happened
document-afterwards = After the story
document-steps = Step by step
document-nothing = Nothing has happened yet.
document-moment = step { $step }, { $time }
document-moments = Open at: { $links }
document-ways = The ways of the messages
document-ways-cut = Only the latest messages are drawn: { $count } older ones are not.
document-spooler-of = History Spooler of { $name }
document-mailbox-of = Mailbox of { $name }
document-outcome = The outcome
document-ledger = { $sent }: { $parts } ({ $verdict })
document-column-message = Message
document-column-from = From
document-column-to = To
document-column-state = State
document-column-because = Because

document-picture = Timeline: { $title }
document-picture-about = Presence and the ways of messages up to step { $step } of { $steps }, { $time }. { $ledger }
document-picture-cut = Older messages are not drawn.

document-sheet = Contact sheet: { $title }
document-sheet-step = Step { $step }
document-sheet-start = The start
document-sheet-quiet = Nothing else happened.
document-sheet-cut = To keep this file small, only the last { $count } steps have a picture.

document-transcript = Transcript: { $title }
document-transcript-acts = Acts, and what each caused
document-transcript-console = The console
document-transcript-no-console = Nothing stands in the console.
document-by-hand = by hand

# What an act caused, one line for each.
caused-sent = #{ $id } { $between }, “{ $text }”: { $state }
caused-moved = #{ $id } { $between }: { $state }
caused-because = { $what } — { $why }
caused-held = #{ $id } { $between } stays where it is
caused-presence = { $name } is shown as { $presence }
caused-loss-noticed = The server notices that { $name } is cut off
caused-conversation = The conversation with { $peer } opens at { $name }’s side
caused-mail = In { $name }’s folder { $folder }: “{ $subject }”
caused-mail-read = { $name }’s mail is marked as read

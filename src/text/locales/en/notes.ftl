# What only those who present a story read beside its scenes, in the stories that the lessons tell.

scenario-lunch-note-1 = Ask who has written to somebody who was out, and where they thought the message was.
scenario-lunch-note-4 = Most people expect a toast here. Point out who writes the missed message: Tony’s own client does, not a server.
scenario-do-not-disturb-note-2 = Follow the path with the pointer: the message reached Giulia’s client, and her client put it into her mailbox.
scenario-policy-off-for-all-note-2 = Nothing has left the senders’ computers: their own clients refuse. Ask whether Li will ever find out.
scenario-two-minutes-note-2 = Stop here for a moment. The next scene takes only one second, and it makes all the difference.
scenario-not-archived-note-3 = This is a reading, not a fact: the article doesn’t explain the word. Ask how the audience reads it.
scenario-toast-ignored-note-2 = Ask where Giulia can read the message now: it’s in an email, not in the conversation.
scenario-appear-offline-note-3 = Ask who would have expected a toast: Tony is there. But Claire’s client can’t know that.
scenario-policy-off-for-one-note-4 = This is where most people go wrong: Tony has the policy, but Li is the sender, so Tony’s policy isn’t checked.
scenario-msi-note-1 = Ask who knows how the program was installed on their own computer. Hardly anyone does.
scenario-offline-basic-note-2 = Give the audience time to find the spooler: it’s on Aiko’s computer, not on a server.
scenario-sender-leaves-note-3 = Let the audience say what’s missing. It’s Pilar’s client: nobody else can pass the message on.
scenario-several-senders-note-4 = Before you go on, ask which message Tony will see first.
scenario-toast-answered-note-1 = This is the everyday case. Keep it short: it’s here for comparison with what follows.
scenario-workgroup-note-2 = Ask who sees which status. The next two scenes follow from that.
scenario-policy-flipped-note-4 = The ending is the point: Li now has the wrong time. Ask how Aiko could have prevented that.
scenario-build-boundary-note-3 = Nobody needs to remember the number. What matters is that the two places have two minimums.
scenario-no-mailbox-note-3 = Give the audience a moment: the message is lost, and nobody is told.
scenario-admin-teams4-note-3 = This is the error that PowerShell really shows for a name it doesn’t know. Read the first line aloud.

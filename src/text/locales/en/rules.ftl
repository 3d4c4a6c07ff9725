# The page about the rules: what is modelled, from which document, what is assumed, where the documents are silent.

rules-title = The rules of the simulator
rules-intro = Every outcome follows from these rules. Each says where it is known from; what no document says is an assumption of this simulator, and is marked as one here and on the page.
rules-product = The subject is Offline Messages of Skype for Business Online, which was retired on 31 July 2021 (21Vianet: 1 October 2023). This is an independent simulator; it talks to no Microsoft service.
rules-column-rule = Rule
rules-column-says = What holds
rules-column-evidence = Known from
rules-evidence-documented = Documented by Microsoft
rules-evidence-seen = Seen in a forum, a blog or a script
rules-evidence-assumption = Assumption of this simulator
rules-assumed = Assumed: { $what }
rules-sources = The documents
rules-filter = Filter the rules
rules-none = No rule says “{ $text }”.
rules-example = Show a message: #{ $id }
rules-example-about = A message of this session for which { $rule } came to bear
rules-section-sending = Which way a message takes
rules-section-gates = The gates of the offline way, all on the sender’s side
rules-section-toast = The toast
rules-section-offline = The offline message
rules-section-policy = Policy
rules-section-presence = Presence
rules-section-meeting = Assumed where the rules meet
rules-section-silent = Where the documents are silent, and nothing is simulated

rules-s1 = Who is not signed in, or is cut off, cannot send: the message is refused.
rules-s2 = The sender’s client decides by the presence that it sees. Who is blocked sees Offline; Appear Offline looks Offline; to the Workgroup, Do Not Disturb looks Busy.
rules-s3 = A recipient who is signed in and not in Do Not Disturb or Presenting gets a toast.
rules-s3-assumed = that Be Right Back, Inactive and Off Work get a toast as well.
rules-s4 = In Do Not Disturb or Presenting there is no toast: the recipient’s own client puts a missed message into the recipient’s mailbox. The Workgroup gets through.
rules-s4-assumed = that the Workgroup gets through Presenting too.
rules-s5 = For a recipient who is not signed in the message takes the offline way.
rules-s6 = It does so too where the recipient only looks Offline: Offline is all that the sender’s client can see.
rules-s7 = Where the recipient’s connection is lost and the server has not noticed, nobody answers. The sender is told that it timed out, nothing is stored, and the server then shows the recipient Offline.
rules-s7-assumed = that this takes 60 seconds.
rules-s8 = A message to or from a federated contact takes the same ways.
rules-s9 = Nobody checks whether the recipient can receive offline messages: the recipient’s policy, client and Exchange Web Services are not asked.

rules-g1 = The sender’s client was installed by Click-to-Run, not from an .msi file.
rules-g2 = Its build is at least 16.0.6701.1000, or 16.0.6920.1000 where the sender’s mailbox is on-premises.
rules-g2-assumed = that the first number holds for a sender without a mailbox.
rules-g3 = The sender’s client reaches Exchange Web Services.
rules-g3-assumed = that a sender without a mailbox does not.
rules-g4 = EnableIMAutoArchiving is not False in the policy that is in force for the sender.
rules-g4-assumed = that a federated sender, who follows no policy of this tenant, passes.

rules-t1 = A toast lasts 30 seconds.
rules-t2 = A toast that is opened: delivered.
rules-t3 = A toast that is ignored: a missed message in the mailbox.
rules-t4 = A toast that is left alone: after 30 seconds the conversation window opens. Seen there, the message is delivered; not seen, it becomes a missed message.
rules-t5 = It is seen where somebody is there: not in Away, Inactive, Be Right Back or Off Work.
rules-t6 = A further message into an open conversation arrives without a toast.
rules-t7 = Signing out with a toast up makes it a missed message.
rules-t8 = The mail’s subject is “… sent you a message in Skype for Business” for one message, “Missed conversation with …” for several.
rules-t8-assumed = that all unread messages of one sender share one mail.

rules-r1 = The sender’s client, not the server, writes the message into the recipient’s mailbox, by Exchange Web Services.
rules-r2 = For two minutes after sending it lies in the sender’s History Spooler.
rules-r3 = Where the sender is away when they are over, it waits there for the sender’s next sign-in.
rules-r4 = In the same organisation it becomes an item of the class IM.Note.MissedConversation, in Missed Conversation and in the conversation history.
rules-r5 = Between organisations it becomes an ordinary e-mail in the Inbox, and stands in neither of the two.
rules-r6 = Where the recipient has no mailbox it cannot be stored, and the sender is not told.
rules-r7 = At sign-in the recipient is notified of each stored message.
rules-r7-assumed = in the order of sending, with the original times.
rules-r8 = Where the recipient has signed in while it lay in the spooler, it is stored and notified as soon as it is processed.
rules-r9 = “Offline messages won’t be archived in the user’s mailbox”, and yet “will be sent to the user’s mailbox”.
rules-r9-assumed = that “archived” means the copy kept for compliance, which there is none of, and that the message itself is stored.
rules-r10 = How many messages there may be, how long they may wait and how large they may be: no document says so, and the simulator sets no limit.

rules-p1 = A policy of the user’s own beats Global, and as a whole: nothing is merged setting by setting.
rules-p2 = A setting may be blank. For EnableIMAutoArchiving blank counts as True.
rules-p3 = Set-CsClientPolicy without -Identity means Global.
rules-p4 = Grant-CsClientPolicy -PolicyName $Null takes a user’s policy away; Global holds again.
rules-p5 = Global cannot be granted to a user.
rules-p6 = Remove-CsClientPolicy on Global resets it to its defaults.
rules-p7 = Removing a policy that is in use asks first, unless -Force is given.
rules-p7-assumed = that its users fall back to Global.
rules-p8 = The predefined policies cannot be changed.
rules-p9 = The same setting decides whether live conversations are saved in Conversation History, for each side by its own policy.
rules-p10 = A changed policy reaches a client at once or at its next sign-in; an option of the tenant chooses which.

rules-presence-idle = After five minutes without activity automatic presence turns Inactive, and after five more Away.
rules-presence-held = A Busy or Do Not Disturb that was set by hand ends after 24 hours.
rules-presence-appear-offline = Appear Offline can be chosen only where EnableAppearOffline is True in the user’s policy.
rules-presence-relationship = A privacy relationship belongs to the one who set it; where none was set it is Colleagues.
rules-presence-activity = Signing in starts with automatic presence, which is Available. Signing in, sending, opening or ignoring a toast, reading mail and setting a presence count as activity.

rules-meeting-gates = The gates are asked once, at sending: a policy that changes while the message lies in the spooler has no effect on it.
rules-meeting-refused = A refused attempt counts as a message: it stands in the ledger and keeps its reasons.
rules-meeting-spooler = What leaves the spooler looks at the recipient as the recipient then is.
rules-meeting-cut-off = A stored message waits for a recipient who is cut off until the connection is back or the next sign-in.
rules-meeting-toasts = Every message keeps its own 30 seconds, and a toast that is up is touched neither by a new message nor by a new relationship.
rules-meeting-open = A conversation is open from opening a toast, from its window, or from sending, until either side signs out.
rules-meeting-grouping = Only reading the mail ends the grouping; a message that is queued is notified all the same.
rules-meeting-same-time = What is due at the same time happens in the order of the messages.

rules-silent-limits = Limits and expiry: how many messages, how large, for how long (R10).
rules-silent-attachments = Attachments, pictures and formatted text.
rules-silent-groups = Conversations of more than two.
rules-silent-clients = Clients for phones, for the Mac and in the browser, and several clients of one user.
rules-silent-network = Delays of network, servers and replication.
rules-silent-server = The on-premises server’s own switches, and mail rules in the recipient’s mailbox.

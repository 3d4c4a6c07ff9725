# The page about the rules: what is modelled, from which document, what is assumed, where the documents are silent.

rules-title = The rules of the simulator
rules-intro = Every outcome follows from these rules. Each rule names its source. What no document says is an assumption of this simulator and is marked as one, here and on the page.
rules-product = The subject is Offline Messages in Skype for Business Online, which was retired on July 31, 2021 (21Vianet: October 1, 2023). This is an independent simulator; it connects to no Microsoft service.
rules-column-rule = Rule
rules-column-says = What it says
rules-column-evidence = Source
rules-evidence-documented = Documented by Microsoft
rules-evidence-seen = Seen in a forum, blog, or script
rules-evidence-assumption = Assumption of this simulator
rules-assumed = Assumed: { $what }
rules-sources = The documents
rules-filter = Filter the rules
rules-none = No rule says “{ $text }”.
rules-example = Show message #{ $id }
rules-example-about = A message in this session to which { $rule } applied
rules-section-sending = Which path a message takes
rules-section-gates = The checks on the offline path, all on the sender’s side
rules-section-toast = The toast
rules-section-offline = The offline message
rules-section-policy = Policy
rules-section-presence = Presence
rules-section-meeting = Assumptions where rules interact
rules-section-silent = Not documented, and not simulated

rules-s1 = A sender who is not signed in, or has lost the connection, cannot send: the message is refused.
rules-s2 = The sender’s client decides by the presence it sees. A blocked contact always sees Offline, Appear Offline is seen as Offline, and the Workgroup sees Do Not Disturb as Busy, “Urgent interruptions only.”
rules-s3 = A recipient who is signed in and not in Do Not Disturb or Presenting gets a toast.
rules-s3-assumed = that Be Right Back, Inactive, and Off Work get a toast as well.
rules-s4 = In Do Not Disturb or Presenting there is no toast: the recipient’s own client puts a missed message into the recipient’s mailbox. The Workgroup gets through.
rules-s4-assumed = that the Workgroup gets through Presenting too.
rules-s5 = If the recipient is not signed in, the message takes the offline path.
rules-s6 = The same applies if the recipient only looks Offline: Offline is all the sender’s client can see.
rules-s7 = If the recipient’s connection is lost and the server has not noticed, nobody answers. The sender is told that the message timed out, nothing is stored, and the server then shows the recipient as Offline.
rules-s7-assumed = that this takes 60 seconds.
rules-s8 = A message to or from a federated contact takes the same paths.
rules-s9 = Nobody checks whether the recipient can receive offline messages: the recipient’s policy, client, and Exchange Web Services are not consulted.

rules-g1 = The sender’s client was installed with Click-to-Run, not from an .msi file.
rules-g2 = Its build is at least 16.0.6701.1000, or 16.0.6920.1000 if the sender’s mailbox is on-premises.
rules-g2-assumed = that the first number applies to a sender without a mailbox.
rules-g3 = The sender’s client reaches Exchange Web Services.
rules-g3-assumed = that a sender without a mailbox does not.
rules-g4 = EnableIMAutoArchiving is not False in the policy that applies to the sender.
rules-g4-assumed = that a federated sender, to whom no policy of this tenant applies, passes.

rules-t1 = A toast lasts 30 seconds.
rules-t2 = If the toast is opened, the message is delivered.
rules-t3 = If the toast is ignored, it becomes a missed message in the mailbox.
rules-t4 = If the toast is left alone, the conversation window opens after 30 seconds. If the message is seen there, it is delivered; if not, it becomes a missed message.
rules-t5 = It is seen if someone is there: not in Away, Appear Away, Inactive, Be Right Back, or Off Work.
rules-t6 = Another message in an open conversation gets no toast; T5 decides whether it is seen.
rules-t7 = Signing out while the toast is up makes it a missed message.
rules-t8 = The email’s subject is “… sent you a message in Skype for Business” for one message, “Missed conversation with …” for several.
rules-t8-assumed = that all unread messages from one sender share one email.

rules-r1 = The sender’s client, not the server, writes the message to the recipient’s mailbox, through Exchange Web Services.
rules-r2 = For two minutes after sending, it stays in the sender’s History Spooler.
rules-r3 = If the sender is not connected when the two minutes are over, it waits there until the sender is back.
rules-r4 = Within one organization, it becomes an item of class IM.Note.MissedConversation, in Missed Conversation and in Conversation History.
rules-r5 = Between organizations, it becomes an ordinary email in the Inbox and is in neither of those folders.
rules-r6 = If the recipient has no mailbox, it cannot be stored, and the sender is not told.
rules-r7 = At sign-in, the recipient is notified of each stored message.
rules-r7-assumed = in the order of sending, with the original times.
rules-r8 = If the recipient signed in while it was in the spooler, it is stored, and the recipient notified, as soon as it is processed.
rules-r9 = “Offline messages won’t be archived in the user’s mailbox,” and yet they “will be sent to the user’s mailbox.”
rules-r9-assumed = that “archived” refers to a compliance copy, which is not made, and that the message itself is stored.
rules-r10 = How many messages there may be, how long they may wait, and how large they may be: no document says, and the simulator sets no limit.

rules-p1 = A user’s own policy overrides Global, and does so as a whole: nothing is merged setting by setting.
rules-p2 = A setting may be blank. For EnableIMAutoArchiving, blank counts as True.
rules-p3 = Set-CsClientPolicy without -Identity changes Global.
rules-p4 = Grant-CsClientPolicy -PolicyName $Null takes a user’s policy away; Global applies again.
rules-p5 = Global cannot be granted to a user.
rules-p6 = Remove-CsClientPolicy on Global resets it to its defaults.
rules-p7 = Removing a policy in use asks for confirmation, unless -Force is given.
rules-p7-assumed = that its users fall back to Global.
rules-p8 = The predefined policies cannot be changed.
rules-p9 = The same setting decides whether live conversations are saved in Conversation History: on each side, by that side’s own policy.
rules-p10 = A changed policy reaches a client at once or at its next sign-in; a tenant option decides which.

rules-presence-idle = After five minutes without activity, automatic presence becomes Inactive, and after five more, Away.
rules-presence-held = Busy or Do Not Disturb, if set by hand, ends after 24 hours.
rules-presence-appear-offline = Appear Offline is available only where EnableAppearOffline is True in the user’s policy.
rules-presence-relationship = A privacy relationship belongs to the user who set it; if none was set, it is Colleagues.
rules-presence-activity = Presence after signing in is automatic, which is Available. Signing in, sending, opening or ignoring a toast, reading mail, and setting a presence count as activity.

rules-meeting-gates = The checks are made once, at sending: a policy that changes while the message is in the spooler does not affect it.
rules-meeting-refused = A refused attempt counts as a message: it is in the ledger and keeps its reasons.
rules-meeting-spooler = When a message leaves the spooler, what counts is the recipient’s situation at that moment.
rules-meeting-cut-off = If the recipient has lost the connection, a stored message waits until it is back, or until the next sign-in.
rules-meeting-toasts = Each message has its own 30 seconds, and neither a new message nor a new relationship affects a toast that is up.
rules-meeting-open = A conversation is open from the moment a toast is opened, its window opens, or a message is sent, until either side signs out.
rules-meeting-grouping = Only reading the email ends the grouping; the recipient is still notified of a queued message.
rules-meeting-same-time = What is due at the same time happens in the order of the messages.

rules-silent-limits = Limits and expiry: how many messages, how large, for how long (R10).
rules-silent-attachments = Attachments, pictures, and formatted text.
rules-silent-groups = Conversations of more than two people.
rules-silent-clients = Clients for phones, for the Mac, and in the browser, and several clients of one user.
rules-silent-network = Delays in the network, the servers, and replication.
rules-silent-server = The on-premises server’s own settings, and mail rules in the recipient’s mailbox.

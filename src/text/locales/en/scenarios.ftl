# The stories that are shipped. A narration is shown after its beat was played; a summary stands in the catalogue.

## The opening story travels with the page; the others are fetched when somebody looks for them.

scenario-lunch-title = Lunch at twelve?
scenario-lunch-summary = Aiko writes to Tony, who is out. Later he wants quiet, and a policy changes.
scenario-lunch-1 = Tony has signed out, but Aiko writes to him anyway. Her own client holds the message in its <spooler>spooler</spooler>, a folder on her computer.
scenario-lunch-2 = Two minutes later, Aiko’s client puts the message into Tony’s <mailbox>mailbox</mailbox>, where it waits for him.
scenario-lunch-3 = Tony comes back. His client notifies him of the message, with the time when Aiko sent it.
scenario-lunch-4 = Tony is online now but doesn’t want to be disturbed. Aiko’s next message becomes a <slip>missed message</slip> in his <mailbox>mailbox</mailbox>.
scenario-lunch-5 = The administrator turns offline messages off for everyone. Tony goes home, and Aiko’s client <refused>refuses</refused> to send to him.
scenario-lunch-6 = Aiko gets a policy of her own, which replaces Global. She can leave Tony a message again: it waits in the <spooler>spooler</spooler>.

## Themes of the catalogue

scenario-theme-basics = The basics
scenario-theme-while-away = While someone is out
scenario-theme-toasts = Toasts
scenario-theme-presence = Status and privacy
scenario-theme-policies = Policies
scenario-theme-clients = Clients
scenario-theme-mailboxes = Mailboxes and partners
scenario-theme-edges = Edge cases
scenario-theme-administrator = The administrator
scenario-theme-tasks = Tasks

scenario-offline-basic-title = Write to someone who is offline
scenario-offline-basic-summary = Tony is out; Aiko writes to him anyway.
scenario-offline-basic-1 = Tony leaves the office and signs out. Everyone now sees him as Offline.
scenario-offline-basic-2 = Aiko writes to him anyway. Her client holds the message in its <spooler>History Spooler</spooler>.
scenario-offline-basic-3 = Two minutes later, her client puts the message into Tony’s <mailbox>mailbox</mailbox>, where it waits for him.
scenario-offline-basic-4 = Tony signs in and is notified. The message shows the time when Aiko wrote it, not the time when he got it.

scenario-two-minutes-title = Two minutes in the spooler
scenario-two-minutes-summary = Where an offline message is before it reaches the mailbox, second by second.
scenario-two-minutes-1 = Li is offline. Pilar’s message goes into the <spooler>History Spooler</spooler> of her own client.
scenario-two-minutes-2 = After one minute and fifty-nine seconds, it’s still there. Nothing has reached Li’s <mailbox>mailbox</mailbox> yet.
scenario-two-minutes-3 = One second later, Pilar’s client writes the message to Li’s <mailbox>mailbox</mailbox>. No server does this for her.
scenario-two-minutes-4 = Li signs in and finds out about the printer.

scenario-not-archived-title = Not archived, yet in the mailbox
scenario-not-archived-summary = Two sentences in Microsoft’s article that seem to contradict each other, and how both can be true.
scenario-not-archived-1 = Claire writes to Li, who is offline. Microsoft’s article says two things about such a message.
scenario-not-archived-2 = It “will be sent to the user’s <mailbox>mailbox</mailbox>”: two minutes later, it’s in Missed Conversation and in Conversation History.
scenario-not-archived-3 = It “won’t be archived”: the simulator takes this to mean that no compliance copy is made. So both sentences are true.
scenario-not-archived-4 = Nothing is lost for Li: the message is there at sign-in.

scenario-back-early-title = Back before the two minutes are up
scenario-back-early-summary = Li signs in while a message is still on its way, and a later one arrives first.
scenario-back-early-1 = Li is offline. Giulia’s question goes into her own <spooler>spooler</spooler>.
scenario-back-early-2 = One minute later, Li signs in and sees nothing yet: the message hasn’t left Giulia’s <spooler>spooler</spooler>.
scenario-back-early-3 = Giulia now sees Li as Available and writes again. This message arrives right away, as a <toast>toast</toast>, and Li opens it.
scenario-back-early-4 = The two minutes are up. The first message is stored, and Li is notified of it right away.

scenario-sender-leaves-title = The sender signs out first
scenario-sender-leaves-summary = A message waits in the spooler of someone who is out.
scenario-sender-leaves-1 = Pilar leaves a message for Li, who is offline.
scenario-sender-leaves-2 = A minute later, she signs out. The message stays in her <spooler>spooler</spooler>: only her own client can pass it on.
scenario-sender-leaves-3 = An hour later, Li signs in and sees nothing: Pilar’s client is still offline.
scenario-sender-leaves-4 = The next morning, Pilar signs in, and her client finishes the job. Li is notified, with yesterday’s time.

scenario-several-senders-title = Two people write to someone on a plane
scenario-several-senders-summary = The order in which messages from two senders are shown, and their times.
scenario-several-senders-1 = Tony boards his plane and signs out.
scenario-several-senders-2 = Aiko writes first, then leaves for a meeting and signs out. Her message has to wait in her <spooler>spooler</spooler>.
scenario-several-senders-3 = Claire writes ten seconds later and stays at her desk.
scenario-several-senders-4 = Two minutes later, Claire’s message is in Tony’s <mailbox>mailbox</mailbox>. Aiko’s isn’t.
scenario-several-senders-5 = Aiko comes back from her meeting, and her message is stored last.
scenario-several-senders-6 = Tony lands and signs in. He’s notified in the order of sending: Aiko first, and each message with its original time.

scenario-one-or-several-title = One missed message, or several
scenario-one-or-several-summary = How the email about missed messages gets its subject, and when a new one begins.
scenario-one-or-several-1 = Giulia is closing the books and doesn’t want to be disturbed. Aiko’s message becomes an email; its subject says that Aiko sent a message.
scenario-one-or-several-2 = Aiko writes twice more. It’s still one email, but its subject now mentions a missed conversation.
scenario-one-or-several-3 = Giulia reads the email. That closes it: no further message is added to it.
scenario-one-or-several-4 = So Aiko’s next message starts a new email, again with the subject for a single message.

scenario-toast-answered-title = A toast is answered
scenario-toast-answered-summary = The ordinary case: both are there, and a conversation begins.
scenario-toast-answered-1 = Claire sees Tony as Available and writes. A <toast>toast</toast> appears on Tony’s screen; it would stay for 30 seconds.
scenario-toast-answered-2 = Twelve seconds later, Tony clicks it. The message is delivered.
scenario-toast-answered-3 = The conversation is now open on both sides. Further messages arrive in it without a <toast>toast</toast>.

scenario-toast-ignored-title = A toast is ignored
scenario-toast-ignored-summary = What happens to a message when its toast is closed.
scenario-toast-ignored-1 = Giulia is in a call, but Pilar’s message still appears as a <toast>toast</toast>.
scenario-toast-ignored-2 = Giulia closes the <toast>toast</toast>. Her client puts a <slip>missed message</slip> into her <mailbox>mailbox</mailbox>.
scenario-toast-ignored-3 = After the call, she reads the email.
scenario-toast-ignored-4 = She replies. Pilar’s window is still open, so no <toast>toast</toast> is needed there.

scenario-toast-present-title = A toast is left alone, and someone is there
scenario-toast-present-summary = Tony does nothing, and the message reaches him anyway.
scenario-toast-present-1 = Tony is Busy but at his desk. Aiko’s message appears as a <toast>toast</toast>.
scenario-toast-present-2 = Tony keeps typing. After 29 seconds, the <toast>toast</toast> is still on the screen.
scenario-toast-present-3 = At 30 seconds, the conversation window opens by itself. Tony is there to see it, so the message is delivered.
scenario-toast-present-4 = Aiko’s next message arrives in the open window.

scenario-toast-away-title = A toast is left alone, and nobody is there
scenario-toast-away-summary = The same toast in an empty room.
scenario-toast-away-1 = Pilar has gone for coffee. After ten minutes away from her keyboard, her status is Away.
scenario-toast-away-2 = Aiko writes. Pilar is still signed in, so a <toast>toast</toast> appears, but nobody is there to see it.
scenario-toast-away-3 = After 30 seconds, the conversation window opens, and nobody sees that either. The message becomes a <slip>missed message</slip>.
scenario-toast-away-4 = Pilar comes back and finds the email.

scenario-toast-sign-out-title = Signing out while a toast is on the screen
scenario-toast-sign-out-summary = Tony signs out without noticing the toast in the corner.
scenario-toast-sign-out-1 = Tony is putting on his coat when Claire writes. A <toast>toast</toast> appears.
scenario-toast-sign-out-2 = Five seconds later, he signs out with the <toast>toast</toast> still on the screen. The message becomes a <slip>missed message</slip>.
scenario-toast-sign-out-3 = Claire now sees him as Offline. Her next message takes the offline path, through her <spooler>spooler</spooler>, and joins the same email.
scenario-toast-sign-out-4 = The next morning, Tony is notified only of the second message. The first is still a <slip>missed message</slip> in his <mailbox>mailbox</mailbox>.

scenario-do-not-disturb-title = Do Not Disturb
scenario-do-not-disturb-summary = Giulia wants an hour of quiet and misses nothing.
scenario-do-not-disturb-1 = Giulia sets her status to Do Not Disturb. Everyone sees her in red.
scenario-do-not-disturb-2 = Pilar writes to her. No <toast>toast</toast> appears; Giulia’s own client puts a <slip>missed message</slip> into her <mailbox>mailbox</mailbox>.
scenario-do-not-disturb-3 = An hour later, Giulia resets her status and reads the email.
scenario-do-not-disturb-4 = Now a message reaches her as a <toast>toast</toast> again, and she opens it.

scenario-presenting-title = Presenting
scenario-presenting-summary = No message pops up in front of the customer.
scenario-presenting-1 = Claire is showing slides to a customer, and nothing should interrupt her.
scenario-presenting-2 = Aiko’s client was installed from an MSI file and can’t send offline messages. That doesn’t matter here, because Claire is signed in.
scenario-presenting-3 = It was Claire’s own client that put the <slip>missed message</slip> into her <mailbox>mailbox</mailbox>. Nothing moved on her screen.
scenario-presenting-4 = The talk is over. Claire reads the email and smiles.

scenario-workgroup-title = The Workgroup gets through
scenario-workgroup-summary = Do Not Disturb doesn’t mean the same thing for everyone.
scenario-workgroup-1 = Tony trusts Aiko to interrupt him only when it matters, so he puts her in his Workgroup.
scenario-workgroup-2 = He sets Do Not Disturb. Aiko sees him as Busy; everyone else sees Do Not Disturb.
scenario-workgroup-3 = Claire’s question becomes a <slip>missed message</slip>.
scenario-workgroup-4 = Aiko’s message appears as a <toast>toast</toast>, and Tony opens it.

scenario-blocked-title = A blocked contact
scenario-blocked-summary = Claire doesn’t want to know the score.
scenario-blocked-1 = Claire hasn’t seen last night’s game yet, so she blocks Tony. To him alone, she now looks Offline.
scenario-blocked-2 = Tony writes. Offline is all his client can see, so the message takes the offline path.
scenario-blocked-3 = Blocking didn’t stop it: two minutes later, the message is stored, and Claire, who was there all along, is notified right away.
scenario-blocked-4 = Blocking works one way only. Claire still sees Tony, and her reply arrives in the window he has open.

scenario-appear-offline-title = Appear Offline
scenario-appear-offline-summary = Tony is there, but nobody can tell.
scenario-appear-offline-1 = Appear Offline is available only where a policy allows it. The administrator allows it for everyone.
scenario-appear-offline-2 = Tony chooses Appear Offline. Everyone sees him in gray.
scenario-appear-offline-3 = Claire’s client can’t tell this from Offline, so her message goes into the <spooler>spooler</spooler>.
scenario-appear-offline-4 = Two minutes later, the message is stored. Tony is signed in, so he’s notified right away.
scenario-appear-offline-5 = He replies, and Claire reads it in her open window. She still sees him as Offline.

scenario-policy-off-for-all-title = Offline messages off for everyone
scenario-policy-off-for-all-summary = One line of PowerShell changes what every client may send.
scenario-policy-off-for-all-1 = The administrator sets EnableIMAutoArchiving to False in the Global policy. It applies to everyone without a policy of their own.
scenario-policy-off-for-all-2 = Aiko and Claire both write to Li, who is offline. Both are told that Li can’t receive messages right now.
scenario-policy-off-for-all-3 = Li signs in, and writing to Li works as before. But no copy is kept in Conversation History: the same setting controls both.
scenario-policy-off-for-all-4 = The setting is True again. Li signs out, and offline messages are back.

scenario-policy-off-for-one-title = Offline messages off for one person
scenario-policy-off-for-one-summary = The example from Microsoft’s article: a policy named OfflineIM, assigned to Tony.
scenario-policy-off-for-one-1 = The administrator creates a policy named OfflineIM and sets EnableIMAutoArchiving to False in it.
scenario-policy-off-for-one-2 = Nothing has changed yet, because nobody has the policy. Tony’s message to Li goes into his <spooler>spooler</spooler>.
scenario-policy-off-for-one-3 = Now the policy is assigned to Tony. His next message is <refused>refused</refused>, while Aiko can write as before.
scenario-policy-off-for-one-4 = Tony signs out, and Li writes to him. He can still receive messages, because only the sender’s policy counts.
scenario-policy-off-for-one-5 = Tony’s policy is taken away, so Global applies to him again. He signs in, and his client can write to Li once more.

scenario-policy-on-over-off-title = On for one person, off for everyone else
scenario-policy-on-over-off-summary = A user’s own policy replaces Global entirely.
scenario-policy-on-over-off-1 = Offline messages are off for everyone, so Pilar’s message to Li is <refused>refused</refused>. She works across many time zones and needs offline messages.
scenario-policy-on-over-off-2 = The administrator creates a new policy and changes nothing in it. Its EnableIMAutoArchiving is blank.
scenario-policy-on-over-off-3 = Pilar gets this policy. Blank counts as True, and Global’s False isn’t merged in: her message goes out.
scenario-policy-on-over-off-4 = Claire has no policy of her own. Her message is <refused>refused</refused>.

scenario-policy-predefined-title = Turned off by a predefined policy
scenario-policy-predefined-summary = No new policy is needed: four of the predefined ones already say no.
scenario-policy-predefined-1 = Four predefined policies have NoSaveIMNoArchiving in their names. Each of them sets EnableIMAutoArchiving to False.
scenario-policy-predefined-2 = Claire gets one of them, and her message to Li is <refused>refused</refused>.
scenario-policy-predefined-3 = The administrator tries to change the predefined policy. PowerShell refuses.
scenario-policy-predefined-4 = So Claire gets a different predefined policy. Her message goes out, and two minutes later it’s in Li’s <mailbox>mailbox</mailbox>.

scenario-policy-flipped-title = The policy changes while a message waits
scenario-policy-flipped-summary = What counts is the policy at the moment of sending.
scenario-policy-flipped-1 = Aiko writes to Li, who is offline. Her client is allowed to send it, and the message goes into the <spooler>spooler</spooler>.
scenario-policy-flipped-2 = One minute later, offline messages are turned off for everyone. Aiko’s second message is <refused>refused</refused>.
scenario-policy-flipped-3 = The first one had already passed the checks. When its two minutes are up, it’s stored anyway.
scenario-policy-flipped-4 = Li signs in and reads “at ten”. The correction to eleven never went out.

scenario-policy-at-sign-in-title = A policy that arrives at sign-in
scenario-policy-at-sign-in-summary = In this tenant, a client learns of a new policy only when its user signs in.
scenario-policy-at-sign-in-1 = In this tenant, policy changes take effect only at the next sign-in. The administrator turns offline messages off.
scenario-policy-at-sign-in-2 = Aiko’s client doesn’t know it yet. Her message to Li goes into the <spooler>spooler</spooler> as if nothing had happened.
scenario-policy-at-sign-in-3 = Aiko signs out and back in. Now her client knows, and it <refused>refuses</refused>.
scenario-policy-at-sign-in-4 = Claire hasn’t signed out since the change, so her client still follows the old policy.

scenario-old-build-title = An old Click-to-Run client
scenario-old-build-summary = Giulia’s client is too old to send offline messages.
scenario-old-build-1 = Giulia’s client was installed with Click-to-Run, but a long time ago. It’s older than 16.0.6701.1000, the first build that can send offline messages.
scenario-old-build-2 = Her message to Li is <refused>refused</refused>. She’s told that Li can’t receive messages right now, although the cause is her own client.
scenario-old-build-3 = She can still write to Tony, who is online: an old client is good enough for that.
scenario-old-build-4 = Tony updates her client. Her next message to Li goes into the <spooler>spooler</spooler>.

scenario-msi-title = Installed from an MSI file
scenario-msi-summary = Two installations of the same program, and only one of them can send offline messages.
scenario-msi-1 = Pilar’s client is new, but it was installed from an MSI file, not with Click-to-Run. Her message to Li is <refused>refused</refused>.
scenario-msi-2 = Receiving is another matter. Pilar signs out, Li writes to her, and nobody checks Pilar’s client.
scenario-msi-3 = The next morning, Pilar signs in and is notified of Li’s message.
scenario-msi-4 = IT reinstalls the client with Click-to-Run. From now on, Pilar can leave messages for Li too.

scenario-build-boundary-title = An on-premises mailbox needs a newer build
scenario-build-boundary-summary = The same client is new enough for one mailbox and too old for another.
scenario-build-boundary-1 = Claire’s build is 16.0.6701.1000, the oldest that can send offline messages. Her <mailbox>mailbox</mailbox> is in Exchange Online, so the message goes out.
scenario-build-boundary-2 = Her <mailbox>mailbox</mailbox> is moved on-premises. There, the client needs at least build 16.0.6920.1000, so her next message is <refused>refused</refused>.
scenario-build-boundary-3 = One build below the minimum is still too old.
scenario-build-boundary-4 = Exactly at the minimum, the message goes out.

scenario-web-services-down-title = Exchange Web Services is down
scenario-web-services-down-summary = The sender’s client can’t reach its own mailbox service.
scenario-web-services-down-1 = Claire’s client writes offline messages through Exchange Web Services. Today, it can’t reach the service.
scenario-web-services-down-2 = Li is offline, and Claire’s message is <refused>refused</refused>, although her policy and her client are fine.
scenario-web-services-down-3 = Messages to Claire aren’t affected. She’s offline now, and only Li’s side counts.
scenario-web-services-down-4 = The service is back, and so is Claire. Her message goes into the <spooler>spooler</spooler>.

scenario-no-mailbox-title = A recipient without a mailbox
scenario-no-mailbox-summary = Nobody checks beforehand whether there is a place for the message.
scenario-no-mailbox-1 = Li’s <mailbox>mailbox</mailbox> is gone. Nobody who writes to Li can tell.
scenario-no-mailbox-2 = Aiko writes. Nobody checks whether Li can receive, so the message goes into the <spooler>spooler</spooler> as always.
scenario-no-mailbox-3 = Two minutes later, there’s no place to store it. The message is lost, and Aiko isn’t told.
scenario-no-mailbox-4 = Li has a <mailbox>mailbox</mailbox> again, and the next message arrives. The first one stays lost.

scenario-federated-title = A message from another company
scenario-federated-summary = An offline message from outside becomes an ordinary email.
scenario-federated-1 = Nina works at Fabrikam, a partner company. She’s one of Li’s contacts but not in our organization.
scenario-federated-2 = She writes to Li, who is offline. Her message waits in her <spooler>spooler</spooler>, like anyone’s.
scenario-federated-3 = Two minutes later, it’s an ordinary email in Li’s Inbox. Missed Conversation and Conversation History stay empty.
scenario-federated-4 = Li signs in and is notified. Nina is online, so Li’s reply reaches her directly.

scenario-lost-connection-title = A lost connection that nobody has noticed
scenario-lost-connection-summary = Tony’s train enters a tunnel, and the server thinks he is still there.
scenario-lost-connection-1 = Tony’s train enters a tunnel. His connection is gone, but the server hasn’t noticed: everyone still sees him as Available.
scenario-lost-connection-2 = Aiko’s message goes out to him. There’s no response.
scenario-lost-connection-3 = After 60 seconds, Aiko is told that it didn’t get through. It isn’t stored anywhere, and Tony is now shown as Offline.
scenario-lost-connection-4 = So her next message takes the offline path, and two minutes later it’s in Tony’s <mailbox>mailbox</mailbox>.
scenario-lost-connection-5 = The train leaves the tunnel. Tony’s client reconnects and notifies him of the second message; the first was never stored.

scenario-same-instant-message-first-title = In the same second: the message first
scenario-same-instant-message-first-summary = Pilar writes and Li signs in within the same second, in this order.
scenario-same-instant-message-first-1 = Pilar presses Enter. Li is still offline, so Pilar’s client takes the offline path.
scenario-same-instant-message-first-2 = An instant later, still in the same second, Li signs in. The message is already in Pilar’s <spooler>spooler</spooler> and stays there.
scenario-same-instant-message-first-3 = For two minutes, Li is online and sees nothing of it. Then it’s stored, and Li is notified.

scenario-same-instant-sign-in-first-title = In the same second: the sign-in first
scenario-same-instant-sign-in-first-summary = Li signs in and Pilar writes within the same second, in this order.
scenario-same-instant-sign-in-first-1 = Li signs in. From this moment on, Pilar’s client sees Li as Available.
scenario-same-instant-sign-in-first-2 = An instant later, still in the same second, Pilar presses Enter. Her message appears as a <toast>toast</toast>; no <spooler>spooler</spooler> is needed.
scenario-same-instant-sign-in-first-3 = Li opens the <toast>toast</toast>. The same two people, the same second, and two minutes saved.

scenario-admin-connector-title = The administrator, 2017 to 2020
scenario-admin-connector-summary = Legal wants offline messages off: Microsoft’s article from its first step, with the Skype Online Connector.
scenario-admin-connector-1 = Legal wants offline messages off, because they aren’t archived. The administrator opens Windows PowerShell: version 3.0 or later is needed, and the Skype for Business cmdlets aren’t available yet.
scenario-admin-connector-2 = The administrator loads the connector module and enters a name and password. Here, a sample account is used.
scenario-admin-connector-3 = A session with Skype for Business Online is opened and imported. Now the cmdlets are available.
scenario-admin-connector-4 = The article’s first example turns offline messages off for everyone. Claire’s message to Li is <refused>refused</refused>.
scenario-admin-connector-5 = That stops everyone, and Legal is concerned only about Tony. The administrator turns offline messages on again and creates a policy that turns them off for Tony alone.
scenario-admin-connector-6 = Claire can leave a message for Li again. Tony can’t.

scenario-admin-teams1-title = The administrator in September 2020
scenario-admin-teams1-summary = The connector has moved into the Teams module; everything else is as before.
scenario-admin-teams1-1 = September 2020: offline messages should be off, except for Finance, which closes its books at night. In a new window, the administrator loads the connector as always, but it’s no longer there.
scenario-admin-teams1-2 = It’s now part of the MicrosoftTeams module. Once that is loaded, a session is opened and imported as before.
scenario-admin-teams1-3 = Offline messages are turned off for everyone, and Giulia’s message to Li is <refused>refused</refused>.
scenario-admin-teams1-4 = A policy that says True is created and assigned to Giulia, who works in Finance. Her message goes out; Claire’s doesn’t.
scenario-admin-teams1-5 = The administrator closes the session. The policies stay as they are: two minutes later, Giulia’s message is stored.

scenario-admin-teams2-title = The administrator in March 2021
scenario-admin-teams2-summary = One line connects, and one line from the article doesn’t work as printed.
scenario-admin-teams2-1 = March 2021: Tony has offered to try a month without offline messages. The administrator opens a new window, loads the Teams module, and enters a name and password.
scenario-admin-teams2-2 = Connect-MicrosoftTeams does the rest. There’s no longer a session to open or import.
scenario-admin-teams2-3 = A policy for Tony is created, as in the article.
scenario-admin-teams2-4 = The next line, also copied from the article, fails: there’s a space after Grant, in the middle of the cmdlet’s name.
scenario-admin-teams2-5 = With that space gone, it fails again: another one separates PolicyName from its dash.
scenario-admin-teams2-6 = Without the two spaces, the line works, and Tony has the policy.
scenario-admin-teams2-7 = Tony’s message to Li is <refused>refused</refused>. Aiko’s goes into the <spooler>spooler</spooler>.

scenario-admin-teams3-title = The administrator in November 2021
scenario-admin-teams3-summary = A name that worked for years is no longer found.
scenario-admin-teams3-1 = November 2021: Tony joins the help desk, which isn’t allowed to leave messages for people who are out. The administrator connects in a new window, as before.
scenario-admin-teams3-2 = The policy for Tony is created, as in the article.
scenario-admin-teams3-3 = It can’t be assigned to “Tony Smith”: this module doesn’t find people by display name.
scenario-admin-teams3-4 = Nothing has changed for Tony. His message to Li goes into the <spooler>spooler</spooler>.
scenario-admin-teams3-5 = Tony is found by his address, and his next message is <refused>refused</refused>.

scenario-admin-teams4-title = The administrator in July 2022
scenario-admin-teams4-summary = The article’s cmdlets are gone; what applies is the default.
scenario-admin-teams4-1 = July 2022: an auditor asks whether offline messages can still be turned off. The administrator opens a new window, loads the newest Teams module, and connects.
scenario-admin-teams4-2 = The people in the tenant can still be looked up.
scenario-admin-teams4-3 = But the article’s first example isn’t recognized: the cmdlets for client policies have been removed from the module.
scenario-admin-teams4-4 = So Global keeps its default, and offline messages stay on. Tony’s message to Li goes into the <spooler>spooler</spooler>.
scenario-admin-teams4-5 = Two minutes later, it’s in Li’s <mailbox>mailbox</mailbox>, just as in earlier years.

scenario-two-worlds-title = Two versions side by side
scenario-two-worlds-summary = Change one thing, and compare what happens to the same message.
scenario-two-worlds-1 = Giulia has gone home and signed out. Claire doesn’t know that yet.
scenario-two-worlds-2 = Claire writes to her. All the conditions are met, so Claire’s client holds the message in its <spooler>History Spooler</spooler>.
scenario-two-worlds-3 = The message waits in Giulia’s <mailbox>mailbox</mailbox>. What if one thing had been different? Choose a question below the rule, and then choose Compare.
scenario-two-worlds-4 = Whatever you changed, this version is still here: Giulia signs in and is notified. Compare shows where the two part ways.

## Questions to practice with

scenario-practice-gates = Practice: checks
scenario-practice-presence = Practice: status
scenario-practice-policy = Practice: policies
scenario-practice-timing = Practice: timing
scenario-practice-mail = Practice: mail
scenario-practice-question = Read what happens, then say what will happen to the message.
scenario-practice-outcome = This is what happened to it, and why.

scenario-task-slip-title = Make it a missed message
scenario-task-slip-summary = A toast that nobody closes still ends in the mailbox.
scenario-task-slip-1 = Aiko’s message is on Tony’s screen as a <toast>toast</toast>. Make it end as a <slip>missed message</slip>, although nobody closes the toast and nobody signs out.
scenario-task-slip-2 = Tony will be right back. The conversation window opens after 30 seconds, nobody sees it, and the message becomes a <slip>missed message</slip>.

scenario-task-mailbox-title = Into the mailbox
scenario-task-mailbox-summary = Get a message to wait for Tony in Exchange.
scenario-task-mailbox-1 = Aiko and Tony are both signed in. Get a message from Aiko to wait in Tony’s <mailbox>mailbox</mailbox>.
scenario-task-mailbox-2 = Tony signs out, and Aiko writes. Two minutes later, her client has put the message into his <mailbox>mailbox</mailbox>.

scenario-task-refused-title = A message that stays at home
scenario-task-refused-summary = Only the administrator can stop it.
scenario-task-refused-1 = Tony is signed out, and everything works. Get Claire’s message to him <refused>refused</refused> without touching a client or a mailbox.
scenario-task-refused-2 = Claire’s new policy turns offline messages off for her. Her client <refused>refuses</refused> the message.

scenario-task-no-answer-title = No response
scenario-task-no-answer-summary = A message goes out and never arrives.
scenario-task-no-answer-1 = Giulia is busy, but she’s there. Make a message from Pilar to her time out.
scenario-task-no-answer-2 = Giulia’s connection is lost, and the server hasn’t noticed. After 60 seconds, Pilar is told that the message timed out.

scenario-task-two-ways-title = Two messages, two places
scenario-task-two-ways-summary = One may go on; the other has to wait.
scenario-task-two-ways-1 = Aiko and Claire have both written to Tony, who is out. Get Claire’s message into his <mailbox>mailbox</mailbox> while Aiko’s stays in her <spooler>spooler</spooler>.
scenario-task-two-ways-2 = Aiko signs out, and only her own client can pass her message on. Claire’s reaches the <mailbox>mailbox</mailbox> after two minutes.

scenario-task-signed-in-all-along-title = There all along
scenario-task-signed-in-all-along-summary = An offline message for someone who never left.
scenario-task-signed-in-all-along-1 = Li and Pilar are both signed in, and both stay signed in. Get Pilar notified of a message from Li as she would be at sign-in.
scenario-task-signed-in-all-along-2 = Pilar has blocked Li, so Li’s client sees her as Offline and takes the offline path. She was there all along and is notified right away.

scenario-task-urgent-title = It really is urgent
scenario-task-urgent-summary = Do Not Disturb stays on, and one person gets through.
scenario-task-urgent-1 = Tony doesn’t want to be disturbed, so Giulia’s first message became a <slip>missed message</slip>. Get her next one delivered without touching his status.
scenario-task-urgent-2 = Tony puts Giulia into his Workgroup, which gets through Do Not Disturb. Her next message comes as a <toast>toast</toast>, and he sees it when its window opens.

scenario-task-lost-title = Lost, and nobody knows
scenario-task-lost-summary = Some messages aren’t stored anywhere.
scenario-task-lost-1 = Aiko’s message is on Li’s screen as a <toast>toast</toast>. Make it end without being stored anywhere.
scenario-task-lost-2 = Li’s client can no longer reach Exchange Web Services. When Li closes the <toast>toast</toast>, the client can’t write the missed message anywhere, and nobody is told.

scenario-task-own-policy-title = One exception
scenario-task-own-policy-summary = Off for everyone, but Claire has to write.
scenario-task-own-policy-1 = Offline messages are turned off in Global, so Claire’s message to Li was <refused>refused</refused>. Get her next one to wait in the <mailbox>mailbox</mailbox> without changing any policy.
scenario-task-own-policy-2 = A policy of her own replaces Global, and one that comes with the tenant will do. Claire’s message waits for Li in the <mailbox>mailbox</mailbox>.

scenario-task-repair-title = Repair Giulia’s client
scenario-task-repair-summary = Two things are wrong, and the reason names only the first.
scenario-task-repair-1 = Giulia’s message to Li was <refused>refused</refused>. Find out what’s wrong with her client, and get her next message to wait in Li’s <mailbox>mailbox</mailbox>. Li stays away.
scenario-task-repair-2 = Giulia’s client is now Click-to-Run and can reach Exchange Web Services again. Her message waits in Li’s <mailbox>mailbox</mailbox>.

# What people write to each other in the stories, as colleagues do. A story’s script says the English; a page shows it in its language.

scenario-lunch-say-1 = Lunch at twelve?
scenario-lunch-say-2 = Or at one?
scenario-lunch-say-3 = Tomorrow, then?
scenario-lunch-say-4 = Tomorrow at twelve!

scenario-offline-basic-say-1 = Lunch?

scenario-two-minutes-say-1 = The printer on floor two is blinking again.

scenario-not-archived-say-1 = The audit files are in room 204.

scenario-back-early-say-1 = Which page of the invoice is missing?
scenario-back-early-say-2 = Found it: page three.

scenario-sender-leaves-say-1 = Can we move the demo to Thursday?

scenario-several-senders-say-1 = The server room is too warm.
scenario-several-senders-say-2 = It’s getting warm up here.

scenario-one-or-several-say-1 = Your new laptop is here.
scenario-one-or-several-say-2 = It’s the lightweight one.
scenario-one-or-several-say-3 = Should I bring it up?
scenario-one-or-several-say-4 = I left it on your desk.

scenario-toast-answered-say-1 = Coffee in ten minutes?
scenario-toast-answered-say-2 = Make it five.
scenario-toast-answered-say-3 = On my way!

scenario-toast-ignored-say-1 = Do you still have the receipts from Madrid?
scenario-toast-ignored-say-2 = Yes, in the blue folder.

scenario-toast-present-say-1 = The update is installed.
scenario-toast-present-say-2 = No restart needed.

scenario-toast-away-say-1 = Do you have the projector?

scenario-toast-sign-out-say-1 = Are you still here?
scenario-toast-sign-out-say-2 = You left your umbrella.

scenario-do-not-disturb-say-1 = Can you call Rome?
scenario-do-not-disturb-say-2 = Rome called back. All good.

scenario-presenting-say-1 = Good luck with the talk!

scenario-workgroup-say-1 = Which font are we using?
scenario-workgroup-say-2 = The mail server is down.

scenario-blocked-say-1 = Three to two!
scenario-blocked-say-2 = I told you not to tell me!

scenario-appear-offline-say-1 = Not here yet?
scenario-appear-offline-say-2 = Finishing a report. Don’t tell anyone.

scenario-policy-off-for-all-say-1 = The backup has finished.
scenario-policy-off-for-all-say-2 = The contract is signed.
scenario-policy-off-for-all-say-3 = Are you coming to the stand-up?
scenario-policy-off-for-all-say-4 = Trying again: the contract is signed.

scenario-policy-off-for-one-say-1 = Is the test lab free?
scenario-policy-off-for-one-say-2 = And tomorrow?
scenario-policy-off-for-one-say-3 = Tony is looking for you.
scenario-policy-off-for-one-say-4 = The lab is free on Wednesday.
scenario-policy-off-for-one-say-5 = See you Wednesday, then.

scenario-policy-on-over-off-say-1 = Good morning from Madrid.
scenario-policy-on-over-off-say-2 = Make that good evening.
scenario-policy-on-over-off-say-3 = Have you heard from Pilar?

scenario-policy-predefined-say-1 = Can you send me the price list?
scenario-policy-predefined-say-2 = The price list, please!

scenario-policy-flipped-say-1 = Maintenance starts at ten.
scenario-policy-flipped-say-2 = No, at eleven.

scenario-policy-at-sign-in-say-1 = Does the new switch work?
scenario-policy-at-sign-in-say-2 = Or the old one?
scenario-policy-at-sign-in-say-3 = Mine still works.

scenario-old-build-say-1 = My screen turned green.
scenario-old-build-say-2 = Can you look at my screen?
scenario-old-build-say-3 = The colors are back.

scenario-msi-say-1 = Which meeting room is ours?
scenario-msi-say-2 = We’re in Lisbon, third floor.
scenario-msi-say-3 = So it was Lisbon!

scenario-build-boundary-say-1 = Testing from an old laptop.
scenario-build-boundary-say-2 = Still testing.
scenario-build-boundary-say-3 = And now?
scenario-build-boundary-say-4 = Finally!

scenario-two-worlds-say-1 = The numbers are in.

scenario-web-services-down-say-1 = Flowers came for you.
scenario-web-services-down-say-2 = We’re working on it.
scenario-web-services-down-say-3 = The flowers are in a vase on your desk.

scenario-no-mailbox-say-1 = There’s a package for you at the front desk.
scenario-no-mailbox-say-2 = Did you get your package?

scenario-federated-say-1 = The samples have arrived.
scenario-federated-say-2 = Thanks, they look great.

scenario-lost-connection-say-1 = When do you get in?
scenario-lost-connection-say-2 = Call me when you’re out of the tunnel.

scenario-same-instant-message-first-say-1 = Are you in today?

scenario-same-instant-sign-in-first-say-1 = Are you in today?

scenario-admin-connector-say-1 = Your visitors are at the entrance.
scenario-admin-connector-say-2 = They’re having coffee with me.
scenario-admin-connector-say-3 = Visitors for you!

scenario-admin-teams1-say-1 = The budget is approved.
scenario-admin-teams1-say-2 = Seriously, the budget is approved!
scenario-admin-teams1-say-3 = Did Giulia reach you?

scenario-admin-teams2-say-1 = Is it just me?
scenario-admin-teams2-say-2 = Tony says he can’t reach you.

scenario-admin-teams3-say-1 = I hear I can’t message you.
scenario-admin-teams3-say-2 = Now it’s true.

scenario-admin-teams4-say-1 = Huh, I expected this to be refused.

scenario-task-slip-say-1 = Are you there?

scenario-task-mailbox-say-1 = The agenda is on your desk.

scenario-task-refused-say-1 = The figures are in.

scenario-task-no-answer-say-1 = Is the train on time?

scenario-task-two-ways-say-1 = Call me.
scenario-task-two-ways-say-2 = Me too.

scenario-task-signed-in-all-along-say-1 = Did the parcel come?

scenario-task-urgent-say-1 = The server is down!
scenario-task-urgent-say-2 = It really is down.

scenario-task-lost-say-1 = Who has the key?

scenario-task-own-policy-say-1 = Welcome back, Li.
scenario-task-own-policy-say-2 = Good to have you back.

scenario-task-repair-say-1 = The budget is approved.
scenario-task-repair-say-2 = The budget, once more: approved.

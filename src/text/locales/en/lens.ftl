# The lens: who knows what.
lens-title = Who knows what
lens-truth = The truth
lens-user = What { $name } knows
lens-administrator = What the administrator can see
lens-hidden = { $name } can’t know this.
lens-hidden-administrator = The administrator can’t see this.
lens-hatched = Whatever { $name } can’t know is hatched.
lens-sent = { $name } knows that the message was sent, but not what became of it.
lens-refused = { $name } knows that the message was refused, but not why.
lens-timed-out = { $name } knows that nobody answered, but not why.
lens-toast = { $name } sees the message in a toast, but not how it got there.
lens-conversation = { $name } sees the message in a conversation, but not how it got there.
lens-slip = { $name } sees a missed-message notice, but not how it got there.
lens-nothing = { $name } doesn’t know about this message.
lens-administrator-knows = The administrator can see users, mailboxes, and policies, but not messages, clients, or anyone’s status.
lens-legend = Coarse hatching: what the person chosen under “Who knows what” can’t know.
keys-lens = Who knows what: the next point of view

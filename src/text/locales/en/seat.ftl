seat-sign-in = Sign in
seat-sign-out = Sign out
seat-message-to = Message { $name }
seat-send = Send
seat-external = Federated contact
seat-policy-on = { $policy } · offline messages on
seat-policy-off = { $policy } · offline messages off
seat-leaves-in = leaves in { $time }
seat-waits-for-sender = waits until { $name } is back
seat-sign-in-first = Sign in first.
seat-cannot-receive = { $name } can’t receive IMs right now. Status is unavailable or offline.
seat-may-not-have-arrived = This message may not have been delivered to { $name } because it timed out.
seat-why = why?
seat-open = Open
seat-ignore = Ignore
seat-toast = Toast from { $name }
seat-seconds-left = { $seconds } s left
seat-with = Conversation with
seat-nothing-yet = Nothing here yet. Write the first message.
seat-older = Show older messages
seat-client-of = What { $name }’s client shows
seat-beyond = Not shown by the client:
seat-author = { $name }:
seat-answer = The client says:
seat-cable-out = Network cable unplugged
seat-plug-in = Plug in
seat-removed-mark = removed
seat-removed-contact = { $name } was removed, so no more messages can be sent.
seat-more-slips = { $count ->
    [one] One more missed message in the mailbox
   *[other] { $count } more missed messages in the mailbox
}
seat-copies = { $count ->
    [one] One copy in Conversation History
   *[other] { $count } copies in Conversation History
}
form-no-name = Enter a name.
form-name-taken = Someone named { $name } is already here.
form-address-taken = The address { $address } is already in use.
form-policy-taken = A policy named { $policy } already exists.
form-refused = That was refused.
form-build = Enter two to four numbers with dots between them, such as 16.0.6701.1000.
seat-spooler = Spooler
seat-mailbox = Mailbox
seat-unread = { $count } unread
seat-presence-of = Status of { $name }
seat-automatic = automatic
seat-by-hand = set manually
seat-more = Client, mailbox, contacts
seat-also = Other people
seat-add = Add a user
seat-slip-head = While you were out
seat-slip-to = To
seat-slip-from = From
seat-slip-message = Message
seat-mark-read = Mark as read
seat-panel = Seats
seat-seat-of = { $name }’s seat

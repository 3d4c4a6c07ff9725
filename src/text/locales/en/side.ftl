# What stands in the tabs of the side that are not open at first: the console, mail, the truth table.
console-label = Console
console-run = Run
console-hint = Type a cmdlet and press Enter. What you do elsewhere on the page also appears here as a command.
console-by-hand = on the page

mail-empty = This folder is empty.
beside-mail-empty = No messages in this mailbox.
mail-mark = Mark “{ $subject }” as read
mail-copy = Copy of the item in { $folder }
mail-no-mailbox = { $name } has no mailbox.

matrix-intro = Each cell is the outcome of one message, sent in a copy of the starting tenant and followed for five minutes.
matrix-recipient = Recipient
matrix-sender-allowed = Sender: Click-to-Run, offline messages on
matrix-sender-off = Sender: offline messages off
matrix-sender-msi = Sender: MSI
matrix-blocked = Has blocked the sender
matrix-workgroup = Do Not Disturb, sender in Workgroup
matrix-lost = Connection lost, not noticed
matrix-sender-old-build = Sender: older build
matrix-sender-no-web-services = Sender: can’t reach Exchange
matrix-sender-no-mailbox = Sender: no mailbox
matrix-sender-signed-out = Sender: not signed in
matrix-no-mailbox = Offline, no mailbox
matrix-no-web-services = Do Not Disturb, can’t reach Exchange
matrix-facts = Choose rows and columns
matrix-fact-presence = status
matrix-fact-relationship = relationship
matrix-fact-connection = connection
matrix-fact-mailbox = recipient’s mailbox
matrix-fact-policy = sender’s policy
matrix-fact-client = sender’s client
matrix-fact-web-services = sender’s Exchange
matrix-fact-sign-in = sender’s sign-in
matrix-open-rule = Open this case: { $rule }
matrix-seen = Opened before
matrix-case = Recipient: { $recipient }. { $sender }. After five minutes: { $state }.
matrix-csv = Save as CSV
matrix-markdown = Save as Markdown

console-offers = Suggestions. Press Tab to accept the selected one.
console-question = Question
console-yes = Yes
console-yes-to-all = Yes to all
console-no = No
console-no-to-all = No to all
console-supply = { $command } needs a value for { $parameter }
console-cancel = Cancel
console-mended = Did you mean: { $line }
console-more = { $count ->
    [one] one more line
   *[other] { $count } more lines
}
console-waiting = Still to run: { $count ->
    [one] one line
   *[other] { $count } lines
}
console-stop = Stop
console-open-quote = A quotation mark is still open, so the next line belongs to the same text.
console-copy = Copy the transcript
console-save-file = Save { $path }
console-clear = Clear

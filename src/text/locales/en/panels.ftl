why-panel = Why
why-title = Why is “{ $text }” here?
why-between = { $from } to { $to }
why-nothing = Select a message to see why it is where it is.
why-passed = passed
why-failed = failed
why-not-reached = not reached
why-applied = applied
why-documented = Documented
why-seen = Seen in a forum or script
why-assumption = Assumption of this simulator
why-go-to-step = Step { $step }: { $deed }
why-head-sending = It went out, but { $to }’s connection is lost and nobody answers.
why-head-refused = { $from }’s message to { $to } was refused and is not stored anywhere.
why-head-timed-out = Nobody answered on { $to }’s side, so { $from } was told that it timed out.
why-head-in-toast = { $to }’s client shows it for 30 seconds.
why-head-delivered = It reached { $to } in a conversation.
why-head-spooled = { $to } looks offline, so it waits in the History Spooler of { $from }’s client.
why-head-queued = It is stored in { $to }’s mailbox until { $to } signs in.
why-head-delivered-at-sign-in = It waited in { $to }’s mailbox, and { $to } was notified.
why-head-missed-notice = { $to } was online but did not open it, so it became a missed message in { $to }’s mailbox.

source-article = the admin article
source-offline-im = “Enable or disable offline IM”
source-notifications = “Learn about IM notifications”
source-presence-status = “Change your Presence status”
source-cmdlets = the cmdlet reference
source-sdk = the UCMA and UCWA reference
source-policies = “Assign policies”
source-named = { $evidence }: { $documents }
source-and = { $list }, { $item }

policies-tab = Policies
policies-who = Assigned policies
policies-all = All policies
policies-own = Overrides Global as a whole.
policies-global = No policy of their own, so Global applies.
policies-removed = { $policy } was removed, so Global applies again.
policies-archiving = Archiving
policies-appear-offline = Appear Offline
policies-on = True
policies-off = False
policies-null = blank
policies-null-means = Nothing is stored. For EnableIMAutoArchiving, blank counts as True.
policies-predefined = predefined, cannot be changed
policies-remove = Remove { $policy }
policies-reset = Reset Global
policies-new = New policy
policies-new-name = Name of the new policy
policies-create = Create
policies-grant-to = Policy of { $name }
policies-none = (none: Global)
policies-effective = { $policy } applies
policies-value-of = { $setting } in { $policy }
policies-external = Federated contacts are not administered here.
policies-refresh = A changed policy reaches a client
policies-refresh-immediate = at once
policies-refresh-sign-in = at its next sign-in

console-tab = PowerShell
console-label = Console
console-run = Run
console-hint = Type a cmdlet and press Enter. Whatever you click elsewhere appears here as a line.
console-by-hand = by hand

mail-tab = Mail
mail-of = Mailbox of { $name }
mail-empty = This folder is empty.
mail-unread = unread
mail-mark = Mark { $subject } as read
mail-holds = { $count ->
    [one] one message
   *[other] { $count } messages
}
mail-no-mailbox = { $name } has no mailbox.

matrix-tab = Truth table
matrix-intro = One message for each case, sent in a copy of the starting tenant and followed for five minutes.
matrix-recipient = Recipient
matrix-sender-allowed = Sender: Click-to-Run, archiving on
matrix-sender-off = Sender: archiving off
matrix-sender-msi = Sender: MSI
matrix-blocked = Has blocked the sender
matrix-workgroup = Do Not Disturb, sender in Workgroup
matrix-lost = Connection lost, unnoticed

ledger-panel = Ledger
ledger-sent = { $count } sent
ledger-balanced = balanced
ledger-unbalanced = Not balanced: message #{ $id } has no state, or two.
ledger-part = { $count } { $state }
ledger-none = Nothing has been sent yet.

timeline-panel = Timeline
timeline-slider = Step on the timeline
timeline-value = Step { $step } of { $steps }, { $time }: { $deed }
timeline-start = the start
timeline-now = now
timeline-message = #{ $id } { $text }
timeline-spooler = spooler
timeline-mailbox = mailbox
timeline-toast = toast
timeline-line = no answer
timeline-folded = { $time } without events
timeline-cut = Older messages are not shown. Step back to see them.
timeline-legend = Legend
timeline-legend-spooler = The History Spooler: the sender’s client keeps a message there for two minutes before processing it.
timeline-legend-mailbox = Stored in the recipient’s mailbox until the next sign-in.
timeline-legend-toast = A toast on the recipient’s screen, for 30 seconds.
timeline-legend-tick = Delivered.
timeline-legend-slip = A missed-message notice, drawn like the pink message slips of old offices.
timeline-legend-cross = Refused or timed out.
timeline-legend-words = Click-to-Run and MSI are two ways to install Office; only Click-to-Run clients send offline messages. “Archiving” is the policy setting EnableIMAutoArchiving, which turns them on and off.
timeline-lane = { $name }: { $presence }

story-panel = Story
story-next = Next
story-previous = Back in the story
story-leave = Leave the story
story-again = Start over
story-position = { $at } of { $of }
story-free = Explore: sign people in and out, write, change policies, and watch where messages wait.
story-stories = Stories
story-end = This is the end of the story. Explore on your own, or start over.

page-title = While You Were Out
page-tagline = Offline messages, and why they go where they go
page-step-announcement = Step { $step }, { $time }. { $deed }.
page-at-the-start = At the start. Nothing has happened yet.
page-independent = An independent simulator, not connected to Microsoft. Skype for Business Online was retired on July 31, 2021 (21Vianet: October 1, 2023).
page-theme = Theme
page-theme-auto = System
page-theme-light = Light
page-theme-dark = Dark
page-theme-contrast = High contrast
page-theme-projector = Projector
page-language = Language
page-dismiss = Dismiss
page-storage-denied = This browser does not let the page store anything. The session is lost when you close the page.
page-saved-broken = The session saved in this browser could not be read. It was left as it is; this is a new one.
page-console-missing = PowerShell could not be loaded. What you did is waiting, and your next step tries again.
page-language-missing = That language could not be loaded. The page stays in this one.
page-skip = Skip to the seats

console-offers = Suggestions; Tab takes the marked one
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
console-copy = Copy the transcript
console-clear = Clear

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
why-head-refused = { $from }’s message to { $to } was not sent, and is stored nowhere.
why-head-timed-out = Nobody answered at { $to }’s side, so { $from } was told that it timed out.
why-head-in-toast = { $to }’s client shows it for thirty seconds.
why-head-delivered = { $to } has it in a conversation.
why-head-spooled = { $to } looks offline, so it lies in the History Spooler of { $from }’s client.
why-head-queued = It is stored in { $to }’s mailbox and waits for { $to } to sign in.
why-head-delivered-at-sign-in = It waited in { $to }’s mailbox, and { $to } was notified.
why-head-missed-notice = { $to } was there but did not take it, so it became a missed message in { $to }’s mailbox.

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
policies-who = Who follows which policy
policies-all = Policies
policies-own = A policy of its own beats Global, as a whole.
policies-global = No policy of its own, so Global holds.
policies-removed = { $policy } was removed, so Global holds again.
policies-archiving = Archiving
policies-appear-offline = Appear Offline
policies-on = True
policies-off = False
policies-null = blank
policies-null-means = Nothing is stored. For EnableIMAutoArchiving blank counts as True.
policies-predefined = predefined, cannot be changed
policies-remove = Remove { $policy }
policies-reset = Reset Global
policies-new = New policy
policies-new-name = Name of the new policy
policies-create = Create
policies-grant-to = Policy of { $name }
policies-none = (none: Global)
policies-effective = { $policy } is effective
policies-value-of = { $setting } in { $policy }
policies-external = Federated contacts are not administered.
policies-refresh = A changed policy reaches a client
policies-refresh-immediate = at once
policies-refresh-sign-in = at its next sign-in

console-tab = PowerShell
console-label = Console
console-run = Run
console-hint = Type a cmdlet and press Enter. What you click elsewhere appears here as its line.
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
matrix-intro = One message in each case, sent in a tenant like the first one and followed for five minutes.
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
ledger-unbalanced = Not balanced: message #{ $id } is in no state or in two.
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
timeline-cut = Older messages are not drawn. Step back to see them.
timeline-legend = Legend
timeline-legend-spooler = The History Spooler: where a message lies in the sender’s client for two minutes before it is processed.
timeline-legend-mailbox = Stored in the recipient’s mailbox until the next sign-in.
timeline-legend-toast = A toast at the recipient’s screen, for thirty seconds.
timeline-legend-tick = Delivered.
timeline-legend-slip = A missed-message notice, drawn as the pink slip of old offices.
timeline-legend-cross = Refused or timed out.
timeline-legend-words = Click-to-Run and MSI are two ways Office was installed; only Click-to-Run clients send offline messages. “Archiving” is the policy setting EnableIMAutoArchiving, which switches them on and off.
timeline-lane = { $name }: { $presence }

story-panel = Story
story-next = Next
story-previous = Back in the story
story-leave = Leave the story
story-again = Begin again
story-position = { $at } of { $of }
story-free = Explore: sign people in and out, write, change policies, and watch where messages wait.
story-stories = Stories
story-end = That is the whole story. Go on by yourself, or begin again.

page-title = While You Were Out
page-tagline = Offline messages, and why they go where they go
page-step-announcement = Step { $step }, { $time }. { $deed }.
page-at-the-start = At the start. Nothing has happened yet.
page-independent = An independent simulator. It talks to no Microsoft service. Skype for Business Online was retired on 31 July 2021 (21Vianet: 1 October 2023).
page-theme = Theme
page-theme-auto = System
page-theme-light = Light
page-theme-dark = Dark
page-theme-contrast = High contrast
page-theme-projector = Projector
page-language = Language
page-dismiss = Dismiss
page-storage-denied = This browser does not let the page keep anything. The session is gone when the page is closed.
page-saved-broken = The session that was saved here could not be read and was left alone. This is a fresh one.
page-console-missing = The script language could not be fetched. What you did waits, and the next step tries again.
page-language-missing = The texts of that language did not arrive. The page stays in this one.
page-skip = To the seats

console-offers = What could stand here; Tab takes the marked one
console-question = A question
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

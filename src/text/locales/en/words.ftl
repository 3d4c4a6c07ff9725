presence-automatic = Reset Status

# Where a message is.
state-sending = On its way, no answer yet
state-refused = Refused
state-timed-out = Timed out
state-in-toast = In a toast
state-delivered = Delivered
state-spooled = In the spooler
state-queued = Waiting in the mailbox
state-delivered-at-sign-in = Delivered at sign-in
state-delivered-from-mailbox = Delivered from the mailbox
state-missed-notice = Missed message
state-not-stored = Not stored

install-click-to-run = Click-to-Run
install-msi = MSI

folder-missed-conversation = Missed Conversation
folder-inbox = Inbox
folder-conversation-history = Conversation History

subject-sent = { $name } sent you a message in Skype for Business
subject-missed = Missed conversation with { $name }
subject-saved = Conversation with { $name }

length-hours = { $hours } h { $minutes } min
length-whole-hours = { $hours } h
length-minutes = { $minutes } min { $seconds } s
length-whole-minutes = { $minutes } min
length-seconds = { $seconds } s

due-toast = toast closes
due-spooler = message leaves the spooler
due-times-out = message times out
due-inactive = { $name } becomes Inactive
due-away = { $name } becomes Away
due-held = { $name }’s status is reset

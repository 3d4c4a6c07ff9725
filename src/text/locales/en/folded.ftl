# What is folded away at first: a seat’s details, the form for a new user, the legend.
timeline-legend-spooler = The History Spooler: the sender’s client keeps a message there for two minutes before processing it.
timeline-legend-mailbox = Stored in the recipient’s mailbox until the next sign-in.
timeline-legend-toast = A toast on the recipient’s screen, for 30 seconds.
timeline-legend-tick = Delivered.
timeline-legend-slip = A missed-message notice, drawn like the pink message slips of old offices.
timeline-legend-cross = Refused or timed out.
timeline-legend-words = Click-to-Run and MSI are two ways to install Office; only Click-to-Run clients send offline messages. “Archiving” is the policy setting EnableIMAutoArchiving, which turns them on and off.
seat-install = Installed with
seat-build = Build
seat-mailbox-home = Mailbox
seat-web-services = Exchange Web Services reachable
seat-cable = Network cable plugged in
seat-contacts = Contacts, as { $name } sees them
seat-lets-see = { $name }’s relationship to { $contact }
seat-add-name = Name
seat-add-external = Federated contact
seat-nobody = Nobody works here yet. Add a user to begin.
seat-remove = Remove { $name }
mailbox-online = Exchange Online
mailbox-on-premises = On-premises
mailbox-none = No mailbox

relationship-external = External
relationship-colleagues = Colleagues
relationship-workgroup = Workgroup
relationship-friends-and-family = Friends and Family
relationship-blocked = Blocked

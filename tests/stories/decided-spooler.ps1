# Domain, section 8, "Spooler".
Send-SimMessage "Aiko Tanaka" "Li Wei" "into the box"
Wait-SimTime -Minutes 1
# The mailbox taken away before processing: nowhere to store it.
Send-SimMessage "Aiko Tanaka" "Li Wei" "too late"
Wait-SimTime -Minutes 1
Set-SimMailbox "Li Wei" -Location None
Wait-SimTime -Minutes 1
Assert-SimMessage 1 Queued
Assert-SimMessage 2 NotStored
# Stored mail stays when a mailbox is taken away.
Assert-SimMailbox "Li Wei" MissedConversation 1
# Signed in and connected at processing, whatever the presence: notified at once.
Send-SimMessage "Aiko Tanaka" "Li Wei" "three"
Set-SimMailbox "Li Wei" -Location Online
Connect-SimUser "Li Wei"
Set-SimPresence "Li Wei" DoNotDisturb
Wait-SimTime -Minutes 2
Assert-SimMessage 3 DeliveredAtSignIn
# Signed in but cut off: it waits queued.
Send-SimMessage "Claire Dubois" "Tony Smith" "opens"
Close-SimToast "Tony Smith"
Set-SimRelationship "Tony Smith" "Aiko Tanaka" Blocked
Send-SimMessage "Aiko Tanaka" "Tony Smith" "five"
Suspend-SimConnection "Tony Smith"
Wait-SimTime -Minutes 2
Assert-SimMessage 5 Queued
Resume-SimConnection "Tony Smith"
Assert-SimMessage 5 DeliveredAtSignIn
Assert-SimMessage 4 MissedNotice

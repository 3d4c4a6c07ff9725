#scenario no-mailbox
#title  scenario-no-mailbox-title
#theme  mailboxes 720
#: scenario-no-mailbox-1
Set-SimMailbox "Li Wei" -Location None
#: scenario-no-mailbox-2
Send-SimMessage -From "Aiko Tanaka" -To "Li Wei" -Text "Your parcel is at the desk."
Assert-SimMessage 1 Spooled
#: scenario-no-mailbox-3
Wait-SimTime -Minutes 2
Assert-SimMessage 1 NotStored
#: scenario-no-mailbox-4
Set-SimMailbox "Li Wei" -Location Online
Send-SimMessage -From "Aiko Tanaka" -To "Li Wei" -Text "Have you got your parcel?"
Wait-SimTime -Minutes 2
Connect-SimUser "Li Wei"
Assert-SimMessage 2 DeliveredAtSignIn
Assert-SimMailbox "Li Wei" MissedConversation 1
Assert-SimLedger -Balanced

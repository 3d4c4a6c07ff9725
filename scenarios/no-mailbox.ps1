#scenario no-mailbox
#title  scenario-no-mailbox-title
#theme  mailboxes 720
#cast   "Aiko Tanaka" "Li Wei"
#minutes 2
#: scenario-no-mailbox-1
#@ look user="Li Wei"
#@ note scenario-no-mailbox-note-1
Set-SimMailbox "Li Wei" -Location None
#: scenario-no-mailbox-2
#@ look message=1 rule=S9 user="Aiko Tanaka"
Send-SimMessage -From "Aiko Tanaka" -To "Li Wei" -Text "There’s a package for you at the front desk."
Assert-SimMessage 1 Spooled
#: scenario-no-mailbox-3
#@ look message=1 rule=R6 user="Aiko Tanaka" user="Li Wei"
#@ ask 1
#@ note scenario-no-mailbox-note-3
Wait-SimTime -Minutes 2
Assert-SimMessage 1 NotStored
#: scenario-no-mailbox-4
#@ look message=2 rule=R7 user="Li Wei"
#@ note scenario-no-mailbox-note-4
Set-SimMailbox "Li Wei" -Location Online
Send-SimMessage -From "Aiko Tanaka" -To "Li Wei" -Text "Did you get your package?"
Wait-SimTime -Minutes 2
Connect-SimUser "Li Wei"
Assert-SimMessage 2 DeliveredAtSignIn
Assert-SimMailbox "Li Wei" MissedConversation 1
Assert-SimLedger -Balanced

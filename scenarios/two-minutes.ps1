#scenario two-minutes
#title  scenario-two-minutes-title
#theme  basics 130
#cast   "Pilar Ruiz" "Li Wei"
#minutes 2
#: scenario-two-minutes-1
#@ look message=1 rule=R2 user="Pilar Ruiz"
#@ note scenario-two-minutes-note-1
Send-SimMessage -From "Pilar Ruiz" -To "Li Wei" -Text "The printer on floor two is blinking again."
Assert-SimMessage 1 Spooled
#: scenario-two-minutes-2
#@ look message=1 rule=R2 user="Pilar Ruiz"
#@ note scenario-two-minutes-note-2
Wait-SimTime -Minutes 1 -Seconds 59
Assert-SimMessage 1 Spooled
Assert-SimMailbox "Li Wei" MissedConversation 0
#: scenario-two-minutes-3
#@ look message=1 rule=R1 user="Li Wei"
#@ note scenario-two-minutes-note-3
Wait-SimTime -Seconds 1
Assert-SimMessage 1 Queued
Assert-SimMailbox "Li Wei" MissedConversation 1
#: scenario-two-minutes-4
#@ look message=1 rule=R7 user="Li Wei"
#@ note scenario-two-minutes-note-4
#@ you
Connect-SimUser "Li Wei"
Assert-SimMessage 1 DeliveredAtSignIn
Assert-SimLedger -Balanced

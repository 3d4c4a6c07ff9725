#scenario two-minutes
#title  scenario-two-minutes-title
#theme  basics 130
#: scenario-two-minutes-1
Send-SimMessage -From "Pilar Ruiz" -To "Li Wei" -Text "The printer on floor two is blinking again."
Assert-SimMessage 1 Spooled
#: scenario-two-minutes-2
Wait-SimTime -Minutes 1 -Seconds 59
Assert-SimMessage 1 Spooled
Assert-SimMailbox "Li Wei" MissedConversation 0
#: scenario-two-minutes-3
Wait-SimTime -Seconds 1
Assert-SimMessage 1 Queued
Assert-SimMailbox "Li Wei" MissedConversation 1
#: scenario-two-minutes-4
Connect-SimUser "Li Wei"
Assert-SimMessage 1 DeliveredAtSignIn
Assert-SimLedger -Balanced

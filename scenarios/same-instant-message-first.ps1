#scenario same-instant-message-first
#title  scenario-same-instant-message-first-title
#theme  edges 820
#: scenario-same-instant-message-first-1
Send-SimMessage -From "Pilar Ruiz" -To "Li Wei" -Text "Are you in today?"
Assert-SimMessage 1 Spooled
#: scenario-same-instant-message-first-2
Connect-SimUser "Li Wei"
Assert-SimMessage 1 Spooled
#: scenario-same-instant-message-first-3
Wait-SimTime -Minutes 2
Assert-SimMessage 1 DeliveredAtSignIn
Assert-SimMailbox "Li Wei" MissedConversation 1
Assert-SimLedger -Balanced

#scenario offline-basic
#title  scenario-offline-basic-title
#theme  basics 120
#: scenario-offline-basic-1
Disconnect-SimUser "Tony Smith"
#: scenario-offline-basic-2
Send-SimMessage -From "Aiko Tanaka" -To "Tony Smith" -Text "Lunch?"
#: scenario-offline-basic-3
Wait-SimTime -Minutes 2
Assert-SimMessage 1 Queued
Assert-SimMailbox "Tony Smith" MissedConversation 1
#: scenario-offline-basic-4
Connect-SimUser "Tony Smith"
Assert-SimMessage 1 DeliveredAtSignIn
Assert-SimLedger -Balanced

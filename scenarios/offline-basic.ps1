#scenario offline-basic
#title  scenario-offline-basic-title
#theme  basics 120
#cast   "Aiko Tanaka" "Tony Smith"
#minutes 2
#: scenario-offline-basic-1
#@ look user="Tony Smith"
#@ note scenario-offline-basic-note-1
Disconnect-SimUser "Tony Smith"
#: scenario-offline-basic-2
#@ look message=1 rule=R2 user="Aiko Tanaka"
#@ ask 1
#@ note scenario-offline-basic-note-2
Send-SimMessage -From "Aiko Tanaka" -To "Tony Smith" -Text "Lunch?"
Assert-SimMessage 1 Spooled
#: scenario-offline-basic-3
#@ look message=1 rule=R1 user="Tony Smith"
#@ note scenario-offline-basic-note-3
Wait-SimTime -Minutes 2
Assert-SimMessage 1 Queued
Assert-SimMailbox "Tony Smith" MissedConversation 1
#: scenario-offline-basic-4
#@ look message=1 rule=R7 user="Tony Smith"
#@ note scenario-offline-basic-note-4
#@ you
Connect-SimUser "Tony Smith"
Assert-SimMessage 1 DeliveredAtSignIn
Assert-SimLedger -Balanced

#scenario two-worlds
#title  scenario-two-worlds-title
#theme  clients 640
#cast   "Claire Dubois" "Giulia Rossi"
#minutes 3
#: scenario-two-worlds-1
#@ look user="Giulia Rossi"
Disconnect-SimUser "Giulia Rossi"
#: scenario-two-worlds-2
#@ look message=1 rule=S5 user="Claire Dubois"
Send-SimMessage -From "Claire Dubois" -To "Giulia Rossi" -Text "The numbers are in."
Assert-SimMessage 1 Spooled
#: scenario-two-worlds-3
#@ look message=1 rule=R1 user="Giulia Rossi"
Wait-SimTime -Minutes 2
Assert-SimMessage 1 Queued
Assert-SimMailbox "Giulia Rossi" MissedConversation 1
#: scenario-two-worlds-4
#@ look message=1 rule=R7 user="Giulia Rossi"
Connect-SimUser "Giulia Rossi"
Assert-SimMessage 1 DeliveredAtSignIn
Assert-SimLedger -Balanced

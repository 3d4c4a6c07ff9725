#scenario not-archived
#title  scenario-not-archived-title
#theme  basics 140
#: scenario-not-archived-1
Send-SimMessage -From "Claire Dubois" -To "Li Wei" -Text "The papers for the audit are in room 204."
Assert-SimMessage 1 Spooled
#: scenario-not-archived-2
Wait-SimTime -Minutes 2
Assert-SimMailbox "Li Wei" MissedConversation 1
Assert-SimMailbox "Li Wei" ConversationHistory 1
#: scenario-not-archived-3
Show-SimWhy 1 | Where-Object Rule -in R4, R9 | Format-List Rule, Evidence, Text
#: scenario-not-archived-4
Connect-SimUser "Li Wei"
Assert-SimMessage 1 DeliveredAtSignIn
Assert-SimLedger -Balanced

#scenario back-early
#title  scenario-back-early-title
#theme  while-away 210
#: scenario-back-early-1
Send-SimMessage -From "Giulia Rossi" -To "Li Wei" -Text "Which page of the invoice is missing?"
Assert-SimMessage 1 Spooled
#: scenario-back-early-2
Wait-SimTime -Minutes 1
Connect-SimUser "Li Wei"
Assert-SimMessage 1 Spooled
#: scenario-back-early-3
Send-SimMessage -From "Giulia Rossi" -To "Li Wei" -Text "Found it: page three."
Open-SimToast "Li Wei"
Assert-SimMessage 2 Delivered
#: scenario-back-early-4
Wait-SimTime -Minutes 1
Assert-SimMessage 1 DeliveredAtSignIn
Assert-SimMailbox "Li Wei" MissedConversation 1
Assert-SimLedger -Balanced

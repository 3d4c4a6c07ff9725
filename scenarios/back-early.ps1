#scenario back-early
#title  scenario-back-early-title
#theme  while-away 210
#cast   "Giulia Rossi" "Li Wei"
#minutes 2
#: scenario-back-early-1
#@ look message=1 rule=R2 user="Giulia Rossi"
Send-SimMessage -From "Giulia Rossi" -To "Li Wei" -Text "Which page of the invoice is missing?"
Assert-SimMessage 1 Spooled
#: scenario-back-early-2
#@ look message=1 rule=R2 user="Li Wei"
Wait-SimTime -Minutes 1
Connect-SimUser "Li Wei"
Assert-SimMessage 1 Spooled
#: scenario-back-early-3
#@ look message=2 rule=T2 user="Giulia Rossi" user="Li Wei"
Send-SimMessage -From "Giulia Rossi" -To "Li Wei" -Text "Found it: page three."
Open-SimToast "Li Wei"
Assert-SimMessage 2 Delivered
#: scenario-back-early-4
#@ look message=1 rule=R8 user="Li Wei"
#@ ask 1
Wait-SimTime -Minutes 1
Assert-SimMessage 1 DeliveredAtSignIn
Assert-SimMailbox "Li Wei" MissedConversation 1
Assert-SimLedger -Balanced

#scenario same-instant-message-first
#title  scenario-same-instant-message-first-title
#theme  edges 820
#cast   "Pilar Ruiz" "Li Wei"
#minutes 2
#: scenario-same-instant-message-first-1
#@ look message=1 rule=S5 user="Pilar Ruiz"
Send-SimMessage -From "Pilar Ruiz" -To "Li Wei" -Text "Are you in today?"
Assert-SimMessage 1 Spooled
#: scenario-same-instant-message-first-2
#@ look message=1 rule=R2 user="Li Wei"
#@ you
Connect-SimUser "Li Wei"
Assert-SimMessage 1 Spooled
#: scenario-same-instant-message-first-3
#@ look message=1 rule=R8 user="Li Wei"
#@ ask 1
Wait-SimTime -Minutes 2
Assert-SimMessage 1 DeliveredAtSignIn
Assert-SimMailbox "Li Wei" MissedConversation 1
Assert-SimLedger -Balanced

#scenario sender-leaves
#title  scenario-sender-leaves-title
#theme  while-away 220
#cast   "Pilar Ruiz" "Li Wei"
#minutes 2
#: scenario-sender-leaves-1
#@ look message=1 rule=R2 user="Pilar Ruiz" user="Li Wei"
Send-SimMessage -From "Pilar Ruiz" -To "Li Wei" -Text "Can we move the demo to Thursday?"
Assert-SimMessage 1 Spooled
#: scenario-sender-leaves-2
#@ look message=1 rule=R3 user="Pilar Ruiz"
#@ note scenario-sender-leaves-note-2
Wait-SimTime -Minutes 1
Disconnect-SimUser "Pilar Ruiz"
Assert-SimMessage 1 Spooled
#: scenario-sender-leaves-3
#@ look message=1 rule=R3 user="Pilar Ruiz" user="Li Wei"
#@ ask 1
#@ note scenario-sender-leaves-note-3
Wait-SimTime -Hours 1
Connect-SimUser "Li Wei"
Assert-SimMessage 1 Spooled
Assert-SimMailbox "Li Wei" MissedConversation 0
#: scenario-sender-leaves-4
#@ look message=1 rule=R8 user="Pilar Ruiz" user="Li Wei"
#@ note scenario-sender-leaves-note-4
Wait-SimTime -Hours 23
Connect-SimUser "Pilar Ruiz"
Assert-SimMessage 1 DeliveredAtSignIn
Assert-SimMailbox "Li Wei" MissedConversation 1
Assert-SimLedger -Balanced

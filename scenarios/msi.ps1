#scenario msi
#title  scenario-msi-title
#theme  clients 620
#cast   "Pilar Ruiz" "Li Wei"
#minutes 2
#: scenario-msi-1
#@ look message=1 rule=G1 user="Pilar Ruiz"
#@ note scenario-msi-note-1
Set-SimClient "Pilar Ruiz" -Install Msi
Send-SimMessage -From "Pilar Ruiz" -To "Li Wei" -Text "Which meeting room is ours?"
Assert-SimMessage 1 Refused
#: scenario-msi-2
#@ look message=2 rule=S9 user="Pilar Ruiz"
#@ note scenario-msi-note-2
Disconnect-SimUser "Pilar Ruiz"
Connect-SimUser "Li Wei"
Send-SimMessage -From "Li Wei" -To "Pilar Ruiz" -Text "We’re in Lisbon, third floor."
Wait-SimTime -Minutes 2
Assert-SimMessage 2 Queued
#: scenario-msi-3
#@ look message=2 rule=R7 user="Pilar Ruiz"
Wait-SimTime -Hours 23
Connect-SimUser "Pilar Ruiz"
Assert-SimMessage 2 DeliveredAtSignIn
#: scenario-msi-4
#@ look message=3 rule=G1 user="Pilar Ruiz"
#@ note scenario-msi-note-4
Set-SimClient "Pilar Ruiz" -Install ClickToRun
Disconnect-SimUser "Li Wei"
Send-SimMessage -From "Pilar Ruiz" -To "Li Wei" -Text "So it was Lisbon!"
Assert-SimMessage 3 Spooled
Assert-SimLedger -Balanced

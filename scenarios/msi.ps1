#scenario msi
#title  scenario-msi-title
#theme  clients 620
#: scenario-msi-1
Set-SimClient "Pilar Ruiz" -Install Msi
Send-SimMessage -From "Pilar Ruiz" -To "Li Wei" -Text "Which meeting room is ours?"
Assert-SimMessage 1 Refused
#: scenario-msi-2
Disconnect-SimUser "Pilar Ruiz"
Send-SimMessage -From "Aiko Tanaka" -To "Pilar Ruiz" -Text "We are in Lisbon, on the third floor."
Wait-SimTime -Minutes 2
Assert-SimMessage 2 Queued
#: scenario-msi-3
Wait-SimTime -Hours 23
Connect-SimUser "Pilar Ruiz"
Assert-SimMessage 2 DeliveredAtSignIn
#: scenario-msi-4
Set-SimClient "Pilar Ruiz" -Install ClickToRun
Send-SimMessage -From "Pilar Ruiz" -To "Li Wei" -Text "It was Lisbon!"
Assert-SimMessage 3 Spooled
Assert-SimLedger -Balanced

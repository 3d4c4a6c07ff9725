#scenario old-build
#title  scenario-old-build-title
#theme  clients 610
#cast   "Giulia Rossi" "Tony Smith" "Li Wei"
#minutes 2
#: scenario-old-build-1
#@ look user="Giulia Rossi"
Set-SimClient "Giulia Rossi" -Install ClickToRun -Build 16.0.6001.1034
#: scenario-old-build-2
#@ look message=1 rule=G2 user="Giulia Rossi"
#@ ask 1
Send-SimMessage -From "Giulia Rossi" -To "Li Wei" -Text "My screen turned green."
Assert-SimMessage 1 Refused
#: scenario-old-build-3
#@ look message=2 rule=T2 user="Giulia Rossi" user="Tony Smith"
Send-SimMessage -From "Giulia Rossi" -To "Tony Smith" -Text "Can you look at my screen?"
Open-SimToast "Tony Smith"
Assert-SimMessage 2 Delivered
#: scenario-old-build-4
#@ look message=3 rule=G2 user="Giulia Rossi"
Set-SimClient "Giulia Rossi" -Build 16.0.6701.1000
Send-SimMessage -From "Giulia Rossi" -To "Li Wei" -Text "The colors are back."
Wait-SimTime -Minutes 2
Assert-SimMessage 3 Queued
Assert-SimLedger -Balanced

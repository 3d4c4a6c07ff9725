#scenario old-build
#title  scenario-old-build-title
#theme  clients 610
#: scenario-old-build-1
Set-SimClient "Giulia Rossi" -Install ClickToRun -Build 16.0.6001.1034
#: scenario-old-build-2
Send-SimMessage -From "Giulia Rossi" -To "Li Wei" -Text "My screen has turned green."
Assert-SimMessage 1 Refused
#: scenario-old-build-3
Send-SimMessage -From "Giulia Rossi" -To "Tony Smith" -Text "Can you look at my screen?"
Open-SimToast "Tony Smith"
Assert-SimMessage 2 Delivered
#: scenario-old-build-4
Set-SimClient "Giulia Rossi" -Build 16.0.6701.1000
Send-SimMessage -From "Giulia Rossi" -To "Li Wei" -Text "All colours are back."
Wait-SimTime -Minutes 2
Assert-SimMessage 3 Queued
Assert-SimLedger -Balanced

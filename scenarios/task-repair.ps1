#scenario task-repair
#title  scenario-task-repair-title
#theme  tasks 1100
#cast   "Giulia Rossi" "Li Wei"
#minutes 4
#: scenario-task-repair-1
#@ look message=1 rule=G1 user="Giulia Rossi"
Set-SimClient "Giulia Rossi" -Install Msi
Set-SimMailbox "Giulia Rossi" -WebServices $False
Send-SimMessage -From "Giulia Rossi" -To "Li Wei" -Text "The budget is approved."
Assert-SimMessage 1 Refused
#: scenario-task-repair-2
#@ look message=2 rule=R4 user="Li Wei"
#@ goal 2 Queued from="Giulia Rossi" to="Li Wei"
#@ bar Connect-SimUser
Set-SimClient "Giulia Rossi" -Install ClickToRun
Set-SimMailbox "Giulia Rossi" -WebServices $True
Send-SimMessage -From "Giulia Rossi" -To "Li Wei" -Text "The budget, once more: approved."
Wait-SimTime -Minutes 2
Assert-SimMessage 2 Queued
Assert-SimLedger -Balanced

#scenario admin-teams1
#title  scenario-admin-teams1-title
#theme  administrator 920
#cast   "Giulia Rossi" "Claire Dubois" "Li Wei"
#minutes 3
#: scenario-admin-teams1-1
#@ look panel=console
Set-SimTenant -Era Teams1
# fails on purpose:
Import-Module SkypeOnlineConnector
#: scenario-admin-teams1-2
#@ look panel=console
Import-Module MicrosoftTeams
$credential = Get-Credential
$session = New-CsOnlineSession -Credential $credential
Import-PSSession $session
#: scenario-admin-teams1-3
#@ look message=1 rule=G4 user="Giulia Rossi" panel=console
Set-CsClientPolicy -Identity Global -EnableIMAutoArchiving $False
Send-SimMessage -From "Giulia Rossi" -To "Li Wei" -Text "The budget is approved."
Assert-SimMessage 1 Refused
#: scenario-admin-teams1-4
#@ look message=2 rule=P1 user="Giulia Rossi" panel=console
New-CsClientPolicy -Identity OfflineIM -EnableIMAutoArchiving $True | Out-Null
Grant-CsClientPolicy -Identity "Giulia Rossi" -PolicyName OfflineIM
Send-SimMessage -From "Giulia Rossi" -To "Li Wei" -Text "Seriously, the budget is approved!"
Send-SimMessage -From "Claire Dubois" -To "Li Wei" -Text "Did Giulia reach you?"
Assert-SimMessage 2 Spooled
Assert-SimMessage 3 Refused
#: scenario-admin-teams1-5
#@ look message=2 rule=R1 user="Li Wei"
Remove-PSSession $session
Wait-SimTime -Minutes 2
Assert-SimMessage 2 Queued
Assert-SimLedger -Balanced

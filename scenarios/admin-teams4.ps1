#scenario admin-teams4
#title  scenario-admin-teams4-title
#theme  administrator 950
#cast   "Tony Smith" "Li Wei"
#minutes 3
#: scenario-admin-teams4-1
#@ look panel=console
#@ note scenario-admin-teams4-note-1
Set-SimTenant -Era Teams4
Import-Module MicrosoftTeams
$userCredential = Get-Credential
Connect-MicrosoftTeams -Credential $userCredential
#: scenario-admin-teams4-2
#@ look user="Tony Smith" panel=console
#@ note scenario-admin-teams4-note-2
Get-CsOnlineUser -Identity tony.smith@contoso.com | Format-List DisplayName, ClientPolicy
#: scenario-admin-teams4-3
#@ look panel=console
#@ note scenario-admin-teams4-note-3
# fails on purpose:
Set-CsClientPolicy -Identity Global -EnableIMAutoArchiving $False
#: scenario-admin-teams4-4
#@ look message=1 rule=R2 user="Tony Smith"
#@ note scenario-admin-teams4-note-4
Send-SimMessage -From "Tony Smith" -To "Li Wei" -Text "Huh, I expected this to be refused."
Assert-SimMessage 1 Spooled
#: scenario-admin-teams4-5
#@ look message=1 rule=R1 user="Li Wei"
Wait-SimTime -Minutes 2
Assert-SimMessage 1 Queued
Assert-SimLedger -Balanced

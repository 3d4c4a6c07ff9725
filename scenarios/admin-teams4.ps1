#scenario admin-teams4
#title  scenario-admin-teams4-title
#theme  administrator 950
#: scenario-admin-teams4-1
Set-SimTenant -Era Teams4
Import-Module MicrosoftTeams
$userCredential = Get-Credential
Connect-MicrosoftTeams -Credential $userCredential
#: scenario-admin-teams4-2
Get-CsOnlineUser -Identity tony.smith@contoso.com | Format-List DisplayName, ClientPolicy
#: scenario-admin-teams4-3
# fails on purpose:
Set-CsClientPolicy -Identity Global -EnableIMAutoArchiving $False
#: scenario-admin-teams4-4
Send-SimMessage -From "Tony Smith" -To "Li Wei" -Text "I had expected a refusal."
Assert-SimMessage 1 Spooled
#: scenario-admin-teams4-5
Wait-SimTime -Minutes 2
Assert-SimMessage 1 Queued
Assert-SimLedger -Balanced

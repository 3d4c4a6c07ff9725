# A fresh window of 2017: nothing of Cs is known until the session is imported.
Set-SimTenant -Era Teams1; Set-SimTenant -Era Connector
Get-CsClientPolicy Global
New-CsOnlineSession
Import-Module SkypeOnlineConnector
$credential = Get-Credential
$session = New-CsOnlineSession -Credential $credential
Import-PSSession $session
Get-PSSession
Get-CsOnlineUser "Tony Smith" | Format-List DisplayName
Get-PSSession | Remove-PSSession
Get-CsOnlineUser "Tony Smith"
Connect-MicrosoftTeams

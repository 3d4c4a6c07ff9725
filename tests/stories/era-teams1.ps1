Set-SimTenant -Era Teams1
Import-Module SkypeOnlineConnector
Import-Module MicrosoftTeams
$credential = Get-Credential
$session = New-CsOnlineSession -Credential $credential
Import-PSSession $session | Out-Null
Grant-CsClientPolicy "Tony Smith" ClientPolicyNoIMURL -PassThru | Format-List DisplayName, ClientPolicy
Remove-PSSession $session
Get-CsClientPolicy Global

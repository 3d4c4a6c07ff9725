# Display names are no identities any more, and the cmdlet says what it does not find.
Set-SimTenant -Era Teams3
Import-Module MicrosoftTeams
Connect-MicrosoftTeams
Grant-CsClientPolicy "Tony Smith" ClientPolicyNoIMURL
Grant-CsClientPolicy tony.smith@contoso.com ClientPolicyNoIMURL
(Get-CsOnlineUser sip:tony.smith@contoso.com).ClientPolicy
Disconnect-MicrosoftTeams
Get-CsOnlineUser tony.smith@contoso.com

# From 4.6 on the client-policy cmdlets are gone; the simulator's own stay.
Set-SimTenant -Era Teams4
Import-Module MicrosoftTeams
Connect-MicrosoftTeams
Get-CsClientPolicy
Get-CsOnlineUser tony.smith@contoso.com | Format-List DisplayName
Get-SimUser "Tony Smith" | Format-List Name

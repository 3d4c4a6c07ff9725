# Administrators' everyday lines against the simulator's own objects.
Get-SimUser | Where-Object SignedIn | Measure-Object | ForEach-Object Count
Get-CsOnlineUser | Where-Object Department -eq Sales | Grant-CsClientPolicy -PolicyName ClientPolicyNoIMURL
Get-CsOnlineUser | Format-Table DisplayName, ClientPolicy
Get-SimUser | Where-Object { $_.Name -like "*a*" } | ForEach-Object { Send-SimMessage -From "Tony Smith" -To $_.Name -Text "Hello $($_.Name)" }
Get-SimMessage | Format-Table Id, From, To, Text, State
Get-SimMessage | Group-Object State -NoElement
Get-SimUser "Tony Smith" | Disconnect-SimUser
Get-SimUser "tony.smith@contoso.com" | Format-List Name, SignedIn
Get-SimLedger | Format-List

# Every parameter by its name.
New-SimUser -Name "Max Muster" -SipAddress max@contoso.com -Department Sales | Format-List Name, Sip
Set-SimPresence -Identity "Max Muster" -Presence Busy
Set-SimClient -Identity max@contoso.com -Install ClickToRun -Build 16.0.6920.1000
Set-SimMailbox -Identity sip:max@contoso.com -Location Online -WebServices $true
Send-SimMessage -From "Aiko Tanaka" -To "Max Muster" -Text "one"
Send-SimMessage -From "Claire Dubois" -To "Max Muster" -Text "two"
Open-SimToast -Identity "Max Muster" -From "Aiko Tanaka"
Close-SimToast -Identity "Max Muster" -From "Claire Dubois"
Assert-SimMessage -Id 1 -State Delivered
Assert-SimMessage -Id 2 -State MissedNotice
Assert-SimMailbox -Identity "Max Muster" -Folder MissedConversation -Count 1
Read-SimMail -Identity "Max Muster" -From "Claire Dubois"
Get-SimMailbox -Identity "Max Muster" | Format-Table Folder, From, Read
Get-SimMessage -Id 2 | Format-List Id, State
Show-SimWhy -Id 2 | Format-Table Rule, Outcome
Suspend-SimConnection -Identity "Max Muster"
Resume-SimConnection -Identity "Max Muster"
Disconnect-SimUser -Identity "Max Muster"
Connect-SimUser -Identity "Max Muster"
Remove-SimUser -Identity "Max Muster"
Connect-SimUser -Identity "Max Muster"
# What is made in memory is printed and not kept.
New-CsClientPolicy -Identity OfflineIM -InMemory | Format-List Identity
Get-CsClientPolicy -Filter "tag:Offline*"
New-CsClientPolicy -Identity OfflineIM -Force | Format-List Identity
Set-CsClientPolicy -Identity OfflineIM -EnableIMAutoArchiving $false -WhatIf
$policy = Get-CsClientPolicy -Identity OfflineIM
$policy.EnableIMAutoArchiving = $false
Set-CsClientPolicy -Instance $policy -Force
Get-CsClientPolicy -Filter "tag:Offline*" | Format-List Identity, EnableIMAutoArchiving
Grant-CsClientPolicy -Identity "Tony Smith" -PolicyName OfflineIM -WhatIf
Grant-CsClientPolicy -Identity "Tony Smith" -PolicyName OfflineIM -Confirm
Get-CsUser "Tony Smith" | Format-List DisplayName, ClientPolicy
Remove-CsClientPolicy -Identity OfflineIM -Confirm
Get-CsOnlineUser "Tony Smith" | Format-List DisplayName, ClientPolicy
# The window itself.
Import-Module -Name MicrosoftTeams
Get-Module | Format-Table Name, Version
Import-Module Nowhere
Get-CsVoicePolicy
(Get-Help Show-SimWhy).Name
Get-Command -Noun SimToast | Format-Table Name
Write-Host 'to the host'
Clear-Host
'after the screen was cleared'

#scenario admin-connector
#title  scenario-admin-connector-title
#theme  administrator 910
#cast   "Claire Dubois" "Tony Smith" "Li Wei"
#minutes 4
#: scenario-admin-connector-1
#@ look panel=console
Get-PSSession | Remove-PSSession
Get-Host | Select-Object Version
# fails on purpose:
Get-CsClientPolicy -Identity Global
#: scenario-admin-connector-2
#@ look panel=console
Import-Module "C:\\Program Files\\Common Files\\Skype for Business Online\\Modules\\SkypeOnlineConnector\\SkypeOnlineConnector.psd1"
$credential = Get-Credential
#: scenario-admin-connector-3
#@ look panel=console
$session = New-CsOnlineSession -Credential $credential
Import-PSSession $session
#: scenario-admin-connector-4
#@ look message=1 rule=G4 user="Claire Dubois" panel=console
Set-CsClientPolicy -Identity Global -EnableIMAutoArchiving $False
Send-SimMessage -From "Claire Dubois" -To "Li Wei" -Text "Your visitors are at the entrance."
Assert-SimMessage 1 Refused
#: scenario-admin-connector-5
#@ look user="Tony Smith" panel=console
Set-CsClientPolicy -Identity Global -EnableIMAutoArchiving $True
New-CsClientPolicy -Identity OfflineIM | Out-Null
Set-CsClientPolicy -Identity OfflineIM -EnableIMAutoArchiving $False
Grant-CsClientPolicy -Identity "Tony Smith" -PolicyName OfflineIM
Assert-SimMessage 1 Refused
#: scenario-admin-connector-6
#@ look message=3 rule=G4 user="Claire Dubois" user="Tony Smith"
Send-SimMessage -From "Claire Dubois" -To "Li Wei" -Text "They’re having coffee with me."
Send-SimMessage -From "Tony Smith" -To "Li Wei" -Text "Visitors for you!"
Assert-SimMessage 2 Spooled
Assert-SimMessage 3 Refused
Assert-SimLedger -Balanced

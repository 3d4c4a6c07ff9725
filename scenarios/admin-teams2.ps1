#scenario admin-teams2
#title  scenario-admin-teams2-title
#theme  administrator 930
#cast   "Tony Smith" "Aiko Tanaka" "Li Wei"
#minutes 4
#: scenario-admin-teams2-1
#@ look panel=console
Set-SimTenant -Era Teams2
Import-Module MicrosoftTeams
$userCredential = Get-Credential
#: scenario-admin-teams2-2
#@ look panel=console
Connect-MicrosoftTeams -Credential $userCredential
#: scenario-admin-teams2-3
#@ look user="Tony Smith" panel=console
New-CsClientPolicy -Identity OfflineIM | Out-Null
Set-CsClientPolicy -Identity OfflineIM -EnableIMAutoArchiving $False
#: scenario-admin-teams2-4
#@ look user="Tony Smith" panel=console
# fails on purpose:
Grant -CsClientPolicy -Identity "Tony Smith" - PolicyName OfflineIM
#: scenario-admin-teams2-5
#@ look user="Tony Smith" panel=console
# fails on purpose:
Grant-CsClientPolicy -Identity "Tony Smith" - PolicyName OfflineIM
#: scenario-admin-teams2-6
#@ look user="Tony Smith" panel=console
#@ you
Grant-CsClientPolicy -Identity "Tony Smith" -PolicyName OfflineIM
Get-CsOnlineUser -Identity "Tony Smith" | Format-List DisplayName, ClientPolicy
#: scenario-admin-teams2-7
#@ look message=1 rule=G4 user="Tony Smith" user="Aiko Tanaka"
Send-SimMessage -From "Tony Smith" -To "Li Wei" -Text "Is it just me?"
Send-SimMessage -From "Aiko Tanaka" -To "Li Wei" -Text "Tony says he can’t reach you."
Assert-SimMessage 1 Refused
Assert-SimMessage 2 Spooled
Assert-SimLedger -Balanced

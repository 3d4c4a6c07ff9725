#scenario admin-teams2
#title  scenario-admin-teams2-title
#theme  administrator 930
#: scenario-admin-teams2-1
Set-SimTenant -Era Teams2
Import-Module MicrosoftTeams
$userCredential = Get-Credential
#: scenario-admin-teams2-2
Connect-MicrosoftTeams -Credential $userCredential
#: scenario-admin-teams2-3
New-CsClientPolicy -Identity OfflineIM | Out-Null
Set-CsClientPolicy -Identity OfflineIM -EnableIMAutoArchiving $False
#: scenario-admin-teams2-4
# fails on purpose:
Grant -CsClientPolicy -Identity "Tony Smith" - PolicyName OfflineIM
#: scenario-admin-teams2-5
# fails on purpose:
Grant-CsClientPolicy -Identity "Tony Smith" - PolicyName OfflineIM
#: scenario-admin-teams2-6
Grant-CsClientPolicy -Identity "Tony Smith" -PolicyName OfflineIM
Get-CsOnlineUser -Identity "Tony Smith" | Format-List DisplayName, ClientPolicy
#: scenario-admin-teams2-7
Send-SimMessage -From "Tony Smith" -To "Li Wei" -Text "Is it only me?"
Send-SimMessage -From "Aiko Tanaka" -To "Li Wei" -Text "Tony says that he cannot reach you."
Assert-SimMessage 1 Refused
Assert-SimMessage 2 Spooled
Assert-SimLedger -Balanced

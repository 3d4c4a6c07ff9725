#scenario admin-teams3
#title  scenario-admin-teams3-title
#theme  administrator 940
#: scenario-admin-teams3-1
Set-SimTenant -Era Teams3
Import-Module MicrosoftTeams
$userCredential = Get-Credential
Connect-MicrosoftTeams -Credential $userCredential
#: scenario-admin-teams3-2
New-CsClientPolicy -Identity OfflineIM | Out-Null
Set-CsClientPolicy -Identity OfflineIM -EnableIMAutoArchiving $False
#: scenario-admin-teams3-3
# fails on purpose:
Grant-CsClientPolicy -Identity "Tony Smith" -PolicyName OfflineIM
#: scenario-admin-teams3-4
Send-SimMessage -From "Tony Smith" -To "Li Wei" -Text "They say that I cannot write to you."
Assert-SimMessage 1 Spooled
#: scenario-admin-teams3-5
Grant-CsClientPolicy -Identity tony.smith@contoso.com -PolicyName OfflineIM
Send-SimMessage -From "Tony Smith" -To "Li Wei" -Text "Now they are right."
Assert-SimMessage 2 Refused
Assert-SimLedger -Balanced

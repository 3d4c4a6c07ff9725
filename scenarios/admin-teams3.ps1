#scenario admin-teams3
#title  scenario-admin-teams3-title
#theme  administrator 940
#cast   "Tony Smith" "Li Wei"
#minutes 3
#: scenario-admin-teams3-1
#@ look panel=console
Set-SimTenant -Era Teams3
Import-Module MicrosoftTeams
$userCredential = Get-Credential
Connect-MicrosoftTeams -Credential $userCredential
#: scenario-admin-teams3-2
#@ look user="Tony Smith" panel=console
New-CsClientPolicy -Identity OfflineIM | Out-Null
Set-CsClientPolicy -Identity OfflineIM -EnableIMAutoArchiving $False
#: scenario-admin-teams3-3
#@ look user="Tony Smith" panel=console
# fails on purpose:
Grant-CsClientPolicy -Identity "Tony Smith" -PolicyName OfflineIM
#: scenario-admin-teams3-4
#@ look message=1 rule=R2 user="Tony Smith"
Send-SimMessage -From "Tony Smith" -To "Li Wei" -Text "I hear I can’t message you."
Assert-SimMessage 1 Spooled
#: scenario-admin-teams3-5
#@ look message=2 rule=G4 user="Tony Smith" panel=console
Grant-CsClientPolicy -Identity tony.smith@contoso.com -PolicyName OfflineIM
Send-SimMessage -From "Tony Smith" -To "Li Wei" -Text "Now it’s true."
Assert-SimMessage 2 Refused
Assert-SimLedger -Balanced

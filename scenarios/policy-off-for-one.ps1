#scenario policy-off-for-one
#title  scenario-policy-off-for-one-title
#theme  policies 520
#cast   "Tony Smith" "Aiko Tanaka" "Li Wei"
#minutes 3
#: scenario-policy-off-for-one-1
#@ look user="Tony Smith" panel=policies
New-CsClientPolicy -Identity OfflineIM | Out-Null
Set-CsClientPolicy -Identity OfflineIM -EnableIMAutoArchiving $False
#: scenario-policy-off-for-one-2
#@ look message=1 rule=R2 user="Tony Smith"
#@ note scenario-policy-off-for-one-note-2
Send-SimMessage -From "Tony Smith" -To "Li Wei" -Text "Is the test lab free?"
Assert-SimMessage 1 Spooled
#: scenario-policy-off-for-one-3
#@ look message=2 rule=G4 user="Tony Smith" user="Aiko Tanaka" panel=console
#@ note scenario-policy-off-for-one-note-3
Grant-CsClientPolicy -Identity "Tony Smith" -PolicyName OfflineIM
Send-SimMessage -From "Tony Smith" -To "Li Wei" -Text "And tomorrow?"
Send-SimMessage -From "Aiko Tanaka" -To "Li Wei" -Text "Tony is looking for you."
Assert-SimMessage 2 Refused
Assert-SimMessage 3 Spooled
#: scenario-policy-off-for-one-4
#@ look message=4 rule=S9 user="Tony Smith"
#@ note scenario-policy-off-for-one-note-4
Disconnect-SimUser "Tony Smith"
Connect-SimUser "Li Wei"
Send-SimMessage -From "Li Wei" -To "Tony Smith" -Text "The lab is free on Wednesday."
Wait-SimTime -Minutes 2
Assert-SimMessage 4 Queued
#: scenario-policy-off-for-one-5
#@ look message=5 rule=P4 user="Tony Smith" panel=console
#@ note scenario-policy-off-for-one-note-5
Grant-CsClientPolicy -Identity "Tony Smith" -PolicyName $Null
Disconnect-SimUser "Li Wei"
Connect-SimUser "Tony Smith"
Send-SimMessage -From "Tony Smith" -To "Li Wei" -Text "See you Wednesday, then."
Assert-SimMessage 4 DeliveredAtSignIn
Assert-SimMessage 5 Spooled
Assert-SimLedger -Balanced

#scenario policy-off-for-one
#title  scenario-policy-off-for-one-title
#theme  policies 520
#: scenario-policy-off-for-one-1
New-CsClientPolicy -Identity OfflineIM | Out-Null
Set-CsClientPolicy -Identity OfflineIM -EnableIMAutoArchiving $False
#: scenario-policy-off-for-one-2
Send-SimMessage -From "Tony Smith" -To "Li Wei" -Text "Is the test lab free?"
Assert-SimMessage 1 Spooled
#: scenario-policy-off-for-one-3
Grant-CsClientPolicy -Identity "Tony Smith" -PolicyName OfflineIM
Send-SimMessage -From "Tony Smith" -To "Li Wei" -Text "And tomorrow?"
Send-SimMessage -From "Aiko Tanaka" -To "Li Wei" -Text "Tony is looking for you."
Assert-SimMessage 2 Refused
Assert-SimMessage 3 Spooled
#: scenario-policy-off-for-one-4
Disconnect-SimUser "Tony Smith"
Send-SimMessage -From "Aiko Tanaka" -To "Tony Smith" -Text "Li has a day off."
Wait-SimTime -Minutes 2
Assert-SimMessage 4 Queued
#: scenario-policy-off-for-one-5
Grant-CsClientPolicy -Identity "Tony Smith" -PolicyName $Null
Connect-SimUser "Tony Smith"
Send-SimMessage -From "Tony Smith" -To "Li Wei" -Text "See you on Wednesday, then."
Assert-SimMessage 4 DeliveredAtSignIn
Assert-SimMessage 5 Spooled
Assert-SimLedger -Balanced

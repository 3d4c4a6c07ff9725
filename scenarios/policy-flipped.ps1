#scenario policy-flipped
#title  scenario-policy-flipped-title
#theme  policies 550
#: scenario-policy-flipped-1
Send-SimMessage -From "Aiko Tanaka" -To "Li Wei" -Text "Maintenance starts at ten."
Assert-SimMessage 1 Spooled
#: scenario-policy-flipped-2
Wait-SimTime -Minutes 1
Set-CsClientPolicy -Identity Global -EnableIMAutoArchiving $False
Send-SimMessage -From "Aiko Tanaka" -To "Li Wei" -Text "No, at eleven."
Assert-SimMessage 2 Refused
#: scenario-policy-flipped-3
Wait-SimTime -Minutes 1
Assert-SimMessage 1 Queued
#: scenario-policy-flipped-4
Connect-SimUser "Li Wei"
Assert-SimMessage 1 DeliveredAtSignIn
Assert-SimLedger -Balanced

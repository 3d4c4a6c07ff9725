#scenario policy-at-sign-in
#title  scenario-policy-at-sign-in-title
#theme  policies 560
#: scenario-policy-at-sign-in-1
Set-SimTenant -PolicyRefresh SignIn
Set-CsClientPolicy -Identity Global -EnableIMAutoArchiving $False
#: scenario-policy-at-sign-in-2
Send-SimMessage -From "Aiko Tanaka" -To "Li Wei" -Text "Does the new switch work?"
Wait-SimTime -Minutes 2
Assert-SimMessage 1 Queued
#: scenario-policy-at-sign-in-3
Disconnect-SimUser "Aiko Tanaka"
Connect-SimUser "Aiko Tanaka"
Send-SimMessage -From "Aiko Tanaka" -To "Li Wei" -Text "Or the old one?"
Assert-SimMessage 2 Refused
#: scenario-policy-at-sign-in-4
Send-SimMessage -From "Claire Dubois" -To "Li Wei" -Text "Mine still works."
Assert-SimMessage 3 Spooled
Assert-SimLedger -Balanced

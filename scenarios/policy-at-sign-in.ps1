#scenario policy-at-sign-in
#title  scenario-policy-at-sign-in-title
#theme  policies 560
#cast   "Aiko Tanaka" "Claire Dubois" "Li Wei"
#minutes 3
#: scenario-policy-at-sign-in-1
#@ look user="Aiko Tanaka" panel=console
Set-SimTenant -PolicyRefresh SignIn
Set-CsClientPolicy -Identity Global -EnableIMAutoArchiving $False
#: scenario-policy-at-sign-in-2
#@ look message=1 rule=P10 user="Aiko Tanaka"
Send-SimMessage -From "Aiko Tanaka" -To "Li Wei" -Text "Does the new switch work?"
Wait-SimTime -Minutes 2
Assert-SimMessage 1 Queued
#: scenario-policy-at-sign-in-3
#@ look message=2 rule=P10 user="Aiko Tanaka"
#@ you
Disconnect-SimUser "Aiko Tanaka"
Connect-SimUser "Aiko Tanaka"
Send-SimMessage -From "Aiko Tanaka" -To "Li Wei" -Text "Or the old one?"
Assert-SimMessage 2 Refused
#: scenario-policy-at-sign-in-4
#@ look message=3 rule=P10 user="Claire Dubois"
Send-SimMessage -From "Claire Dubois" -To "Li Wei" -Text "Mine still works."
Assert-SimMessage 3 Spooled
Assert-SimLedger -Balanced

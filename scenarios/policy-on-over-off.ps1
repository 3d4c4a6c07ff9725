#scenario policy-on-over-off
#title  scenario-policy-on-over-off-title
#theme  policies 530
#cast   "Pilar Ruiz" "Claire Dubois" "Li Wei"
#minutes 3
#: scenario-policy-on-over-off-1
#@ look message=1 rule=G4 user="Pilar Ruiz" panel=console
Set-CsClientPolicy -Identity Global -EnableIMAutoArchiving $False
Send-SimMessage -From "Pilar Ruiz" -To "Li Wei" -Text "Good morning from Madrid."
Assert-SimMessage 1 Refused
#: scenario-policy-on-over-off-2
#@ look user="Pilar Ruiz" panel=policies
New-CsClientPolicy -Identity TimeZones | Format-List Identity, EnableIMAutoArchiving
Assert-SimMessage 1 Refused
#: scenario-policy-on-over-off-3
#@ look message=2 rule=P1 user="Pilar Ruiz" panel=console
Grant-CsClientPolicy -Identity "Pilar Ruiz" -PolicyName TimeZones
Send-SimMessage -From "Pilar Ruiz" -To "Li Wei" -Text "Make that good evening."
Assert-SimMessage 2 Spooled
#: scenario-policy-on-over-off-4
#@ look message=3 rule=G4 user="Claire Dubois"
Send-SimMessage -From "Claire Dubois" -To "Li Wei" -Text "Have you heard from Pilar?"
Assert-SimMessage 3 Refused
Wait-SimTime -Minutes 2
Assert-SimMessage 2 Queued
Assert-SimLedger -Balanced

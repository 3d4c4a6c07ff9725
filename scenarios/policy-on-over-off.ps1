#scenario policy-on-over-off
#title  scenario-policy-on-over-off-title
#theme  policies 530
#: scenario-policy-on-over-off-1
Set-CsClientPolicy -Identity Global -EnableIMAutoArchiving $False
Send-SimMessage -From "Pilar Ruiz" -To "Li Wei" -Text "Good morning from Madrid."
Assert-SimMessage 1 Refused
#: scenario-policy-on-over-off-2
New-CsClientPolicy -Identity TimeZones | Format-List Identity, EnableIMAutoArchiving
#: scenario-policy-on-over-off-3
Grant-CsClientPolicy -Identity "Pilar Ruiz" -PolicyName TimeZones
Send-SimMessage -From "Pilar Ruiz" -To "Li Wei" -Text "Good evening, rather."
Assert-SimMessage 2 Spooled
#: scenario-policy-on-over-off-4
Send-SimMessage -From "Claire Dubois" -To "Li Wei" -Text "Have you heard from Pilar?"
Assert-SimMessage 3 Refused
Wait-SimTime -Minutes 2
Assert-SimMessage 2 Queued
Assert-SimLedger -Balanced

#scenario policy-predefined
#title  scenario-policy-predefined-title
#theme  policies 540
#cast   "Claire Dubois" "Li Wei"
#minutes 2
#: scenario-policy-predefined-1
#@ look user="Claire Dubois" panel=policies
Get-CsClientPolicy | Format-Table Identity, EnableIMAutoArchiving
#: scenario-policy-predefined-2
#@ look message=1 rule=G4 user="Claire Dubois" panel=console
Grant-CsClientPolicy -Identity "Claire Dubois" -PolicyName ClientPolicyNoSaveIMNoArchiving
Send-SimMessage -From "Claire Dubois" -To "Li Wei" -Text "Can you send me the price list?"
Assert-SimMessage 1 Refused
#: scenario-policy-predefined-3
#@ look message=1 rule=G4 user="Claire Dubois" panel=console
# fails on purpose:
Set-CsClientPolicy -Identity ClientPolicyNoSaveIMNoArchiving -EnableIMAutoArchiving $True
Assert-SimMessage 1 Refused
#: scenario-policy-predefined-4
#@ look message=2 rule=P1 user="Claire Dubois" panel=console
Grant-CsClientPolicy -Identity "Claire Dubois" -PolicyName ClientPolicyDefault
Send-SimMessage -From "Claire Dubois" -To "Li Wei" -Text "The price list, please!"
Wait-SimTime -Minutes 2
Assert-SimMessage 2 Queued
Assert-SimLedger -Balanced

#scenario policy-predefined
#title  scenario-policy-predefined-title
#theme  policies 540
#: scenario-policy-predefined-1
Get-CsClientPolicy | Format-Table Identity, EnableIMAutoArchiving
#: scenario-policy-predefined-2
Grant-CsClientPolicy -Identity "Claire Dubois" -PolicyName ClientPolicyNoSaveIMNoArchiving
Send-SimMessage -From "Claire Dubois" -To "Li Wei" -Text "Can you send me the price list?"
Assert-SimMessage 1 Refused
#: scenario-policy-predefined-3
# fails on purpose:
Set-CsClientPolicy -Identity ClientPolicyNoSaveIMNoArchiving -EnableIMAutoArchiving $True
#: scenario-policy-predefined-4
Grant-CsClientPolicy -Identity "Claire Dubois" -PolicyName ClientPolicyDefault
Send-SimMessage -From "Claire Dubois" -To "Li Wei" -Text "The price list, please!"
Wait-SimTime -Minutes 2
Assert-SimMessage 2 Queued
Assert-SimLedger -Balanced

#scenario task-own-policy
#title  scenario-task-own-policy-title
#theme  tasks 1090
#cast   "Claire Dubois" "Li Wei"
#minutes 3
#: scenario-task-own-policy-1
#@ look message=1 rule=G4 user="Claire Dubois" panel=policies
Set-CsClientPolicy -EnableIMAutoArchiving $False
Send-SimMessage -From "Claire Dubois" -To "Li Wei" -Text "Welcome back, Li."
Assert-SimMessage 1 Refused
#: scenario-task-own-policy-2
#@ look message=2 rule=G4 user="Claire Dubois" panel=policies
#@ goal 2 Queued from="Claire Dubois" to="Li Wei"
#@ bar Set-CsClientPolicy Remove-CsClientPolicy
Grant-CsClientPolicy "Claire Dubois" -PolicyName ClientPolicyDefault
Send-SimMessage -From "Claire Dubois" -To "Li Wei" -Text "Good to have you back."
Wait-SimTime -Minutes 2
Assert-SimMessage 2 Queued
Assert-SimLedger -Balanced

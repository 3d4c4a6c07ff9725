#scenario task-refused
#title  scenario-task-refused-title
#theme  tasks 1030
#cast   "Claire Dubois" "Tony Smith"
#minutes 2
#: scenario-task-refused-1
#@ look user="Tony Smith"
Disconnect-SimUser "Tony Smith"
#: scenario-task-refused-2
#@ look message=1 rule=G4 user="Claire Dubois" panel=policies
#@ goal 1 Refused from="Claire Dubois" to="Tony Smith"
#@ bar Set-SimClient Set-SimMailbox Disconnect-SimUser Suspend-SimConnection
Grant-CsClientPolicy "Claire Dubois" -PolicyName ClientPolicyNoSaveIMNoArchiving
Send-SimMessage -From "Claire Dubois" -To "Tony Smith" -Text "The figures are in."
Assert-SimMessage 1 Refused
Assert-SimLedger -Balanced

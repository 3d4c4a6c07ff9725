#scenario task-urgent
#title  scenario-task-urgent-title
#theme  tasks 1070
#cast   "Giulia Rossi" "Tony Smith"
#minutes 3
#: scenario-task-urgent-1
#@ look message=1 rule=S4 user="Tony Smith"
Set-SimPresence "Tony Smith" DoNotDisturb
Send-SimMessage -From "Giulia Rossi" -To "Tony Smith" -Text "The server is down!"
Assert-SimMessage 1 MissedNotice
#: scenario-task-urgent-2
#@ look message=2 rule=S3 user="Tony Smith"
#@ goal 2 Delivered from="Giulia Rossi" to="Tony Smith"
#@ bar Set-SimPresence Connect-SimUser
Set-SimRelationship "Tony Smith" "Giulia Rossi" Workgroup
Send-SimMessage -From "Giulia Rossi" -To "Tony Smith" -Text "It really is down."
Wait-SimTime -Seconds 30
Assert-SimMessage 2 Delivered
Assert-SimLedger -Balanced

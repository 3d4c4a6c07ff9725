#scenario task-mailbox
#title  scenario-task-mailbox-title
#theme  tasks 1020
#cast   "Aiko Tanaka" "Tony Smith"
#minutes 2
#: scenario-task-mailbox-1
#@ look user="Aiko Tanaka" user="Tony Smith"
Wait-SimTime -Seconds 10
#: scenario-task-mailbox-2
#@ look message=1 rule=R4 user="Tony Smith"
#@ goal 1 Queued from="Aiko Tanaka" to="Tony Smith"
Disconnect-SimUser "Tony Smith"
Send-SimMessage -From "Aiko Tanaka" -To "Tony Smith" -Text "The agenda is on your desk."
Wait-SimTime -Minutes 2
Assert-SimMessage 1 Queued
Assert-SimLedger -Balanced

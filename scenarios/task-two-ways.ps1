#scenario task-two-ways
#title  scenario-task-two-ways-title
#theme  tasks 1050
#cast   "Aiko Tanaka" "Claire Dubois" "Tony Smith"
#minutes 3
#: scenario-task-two-ways-1
#@ look message=1 rule=R2 user="Tony Smith"
Disconnect-SimUser "Tony Smith"
Send-SimMessage -From "Aiko Tanaka" -To "Tony Smith" -Text "Call me."
Send-SimMessage -From "Claire Dubois" -To "Tony Smith" -Text "Me too."
Assert-SimMessage 1 Spooled
Assert-SimMessage 2 Spooled
#: scenario-task-two-ways-2
#@ look message=1 rule=R3 user="Aiko Tanaka"
#@ goal 1 Spooled
#@ goal 2 Queued
Disconnect-SimUser "Aiko Tanaka"
Wait-SimTime -Minutes 2
Assert-SimMessage 1 Spooled
Assert-SimMessage 2 Queued
Assert-SimLedger -Balanced

#scenario task-no-answer
#title  scenario-task-no-answer-title
#theme  tasks 1040
#cast   "Pilar Ruiz" "Giulia Rossi"
#minutes 2
#: scenario-task-no-answer-1
#@ look user="Giulia Rossi"
Set-SimPresence "Giulia Rossi" Busy
#: scenario-task-no-answer-2
#@ look message=1 rule=S7 user="Pilar Ruiz"
#@ goal 1 TimedOut from="Pilar Ruiz" to="Giulia Rossi"
Suspend-SimConnection "Giulia Rossi"
Send-SimMessage -From "Pilar Ruiz" -To "Giulia Rossi" -Text "Is the train on time?"
Wait-SimTime -Minutes 1
Assert-SimMessage 1 TimedOut
Assert-SimLedger -Balanced

#scenario task-slip
#title  scenario-task-slip-title
#theme  tasks 1010
#cast   "Aiko Tanaka" "Tony Smith"
#minutes 2
#: scenario-task-slip-1
#@ look message=1 user="Tony Smith"
Send-SimMessage -From "Aiko Tanaka" -To "Tony Smith" -Text "Are you there?"
Assert-SimMessage 1 InToast
#: scenario-task-slip-2
#@ look message=1 rule=T5 user="Tony Smith"
#@ goal 1 MissedNotice
#@ bar Close-SimToast Disconnect-SimUser
Set-SimPresence "Tony Smith" BeRightBack
Wait-SimTime -Seconds 30
Assert-SimMessage 1 MissedNotice
Assert-SimLedger -Balanced

#scenario task-lost
#title  scenario-task-lost-title
#theme  tasks 1080
#cast   "Aiko Tanaka" "Li Wei"
#minutes 3
#: scenario-task-lost-1
#@ look message=1 user="Li Wei"
Connect-SimUser "Li Wei"
Send-SimMessage -From "Aiko Tanaka" -To "Li Wei" -Text "Who has the key?"
Assert-SimMessage 1 InToast
#: scenario-task-lost-2
#@ look message=1 rule=R6 user="Li Wei"
#@ goal 1 NotStored
Set-SimMailbox "Li Wei" -WebServices $False
Close-SimToast "Li Wei"
Assert-SimMessage 1 NotStored
Assert-SimLedger -Balanced

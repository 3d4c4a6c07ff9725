#scenario task-signed-in-all-along
#title  scenario-task-signed-in-all-along-title
#theme  tasks 1060
#cast   "Li Wei" "Pilar Ruiz"
#minutes 3
#: scenario-task-signed-in-all-along-1
#@ look user="Li Wei" user="Pilar Ruiz"
Connect-SimUser "Li Wei"
#: scenario-task-signed-in-all-along-2
#@ look message=1 rule=R8 user="Pilar Ruiz"
#@ goal 1 DeliveredAtSignIn from="Li Wei" to="Pilar Ruiz"
#@ bar Connect-SimUser Disconnect-SimUser Suspend-SimConnection
Set-SimRelationship "Pilar Ruiz" "Li Wei" Blocked
Send-SimMessage -From "Li Wei" -To "Pilar Ruiz" -Text "Did the parcel come?"
Wait-SimTime -Minutes 2
Assert-SimMessage 1 DeliveredAtSignIn
Assert-SimLedger -Balanced

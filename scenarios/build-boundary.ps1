#scenario build-boundary
#title  scenario-build-boundary-title
#theme  clients 630
#cast   "Claire Dubois" "Li Wei"
#minutes 3
#: scenario-build-boundary-1
#@ look message=1 rule=G2 user="Claire Dubois"
Set-SimClient "Claire Dubois" -Build 16.0.6701.1000
Send-SimMessage -From "Claire Dubois" -To "Li Wei" -Text "Testing from an old laptop."
Assert-SimMessage 1 Spooled
#: scenario-build-boundary-2
#@ look message=2 rule=G2 user="Claire Dubois"
#@ note scenario-build-boundary-note-2
Wait-SimTime -Minutes 2
Set-SimMailbox "Claire Dubois" -Location OnPremises
Send-SimMessage -From "Claire Dubois" -To "Li Wei" -Text "Still testing."
Assert-SimMessage 1 Queued
Assert-SimMessage 2 Refused
#: scenario-build-boundary-3
#@ look message=3 rule=G2 user="Claire Dubois"
#@ note scenario-build-boundary-note-3
Set-SimClient "Claire Dubois" -Build 16.0.6920.999
Send-SimMessage -From "Claire Dubois" -To "Li Wei" -Text "And now?"
Assert-SimMessage 3 Refused
#: scenario-build-boundary-4
#@ look message=4 rule=G2 user="Claire Dubois"
Set-SimClient "Claire Dubois" -Build 16.0.6920.1000
Send-SimMessage -From "Claire Dubois" -To "Li Wei" -Text "Finally!"
Wait-SimTime -Minutes 2
Assert-SimMessage 4 Queued
Assert-SimLedger -Balanced

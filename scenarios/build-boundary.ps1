#scenario build-boundary
#title  scenario-build-boundary-title
#theme  clients 630
#: scenario-build-boundary-1
Set-SimClient "Claire Dubois" -Build 16.0.6701.1000
Send-SimMessage -From "Claire Dubois" -To "Li Wei" -Text "Testing from an old laptop."
Assert-SimMessage 1 Spooled
#: scenario-build-boundary-2
Wait-SimTime -Minutes 2
Set-SimMailbox "Claire Dubois" -Location OnPremises
Send-SimMessage -From "Claire Dubois" -To "Li Wei" -Text "Still testing."
Assert-SimMessage 1 Queued
Assert-SimMessage 2 Refused
#: scenario-build-boundary-3
Set-SimClient "Claire Dubois" -Build 16.0.6920.999
Send-SimMessage -From "Claire Dubois" -To "Li Wei" -Text "And now?"
Assert-SimMessage 3 Refused
#: scenario-build-boundary-4
Set-SimClient "Claire Dubois" -Build 16.0.6920.1000
Send-SimMessage -From "Claire Dubois" -To "Li Wei" -Text "Finally!"
Wait-SimTime -Minutes 2
Assert-SimMessage 4 Queued
Assert-SimLedger -Balanced

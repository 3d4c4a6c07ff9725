#scenario web-services-down
#title  scenario-web-services-down-title
#theme  mailboxes 710
#cast   "Claire Dubois" "Li Wei"
#minutes 2
#: scenario-web-services-down-1
#@ look user="Claire Dubois"
Set-SimMailbox "Claire Dubois" -WebServices $False
#: scenario-web-services-down-2
#@ look message=1 rule=G3 user="Claire Dubois"
#@ ask 1
Send-SimMessage -From "Claire Dubois" -To "Li Wei" -Text "Flowers came for you."
Assert-SimMessage 1 Refused
#: scenario-web-services-down-3
#@ look message=2 rule=S9 user="Claire Dubois"
Disconnect-SimUser "Claire Dubois"
Connect-SimUser "Li Wei"
Send-SimMessage -From "Li Wei" -To "Claire Dubois" -Text "We’re working on it."
Wait-SimTime -Minutes 2
Assert-SimMessage 2 Queued
#: scenario-web-services-down-4
#@ look message=3 rule=G3 user="Claire Dubois"
Set-SimMailbox "Claire Dubois" -WebServices $True
Disconnect-SimUser "Li Wei"
Connect-SimUser "Claire Dubois"
Send-SimMessage -From "Claire Dubois" -To "Li Wei" -Text "The flowers are in a vase on your desk."
Assert-SimMessage 2 DeliveredAtSignIn
Assert-SimMessage 3 Spooled
Assert-SimLedger -Balanced

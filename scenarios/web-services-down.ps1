#scenario web-services-down
#title  scenario-web-services-down-title
#theme  mailboxes 710
#: scenario-web-services-down-1
Set-SimMailbox "Claire Dubois" -WebServices $False
#: scenario-web-services-down-2
Send-SimMessage -From "Claire Dubois" -To "Li Wei" -Text "Flowers have come for you."
Assert-SimMessage 1 Refused
#: scenario-web-services-down-3
Disconnect-SimUser "Claire Dubois"
Send-SimMessage -From "Aiko Tanaka" -To "Claire Dubois" -Text "We are working on it."
Wait-SimTime -Minutes 2
Assert-SimMessage 2 Queued
#: scenario-web-services-down-4
Set-SimMailbox "Claire Dubois" -WebServices $True
Connect-SimUser "Claire Dubois"
Send-SimMessage -From "Claire Dubois" -To "Li Wei" -Text "The flowers are in a vase on your desk."
Assert-SimMessage 2 DeliveredAtSignIn
Assert-SimMessage 3 Spooled
Assert-SimLedger -Balanced

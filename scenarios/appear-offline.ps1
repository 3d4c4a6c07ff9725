#scenario appear-offline
#title  scenario-appear-offline-title
#theme  presence 450
#: scenario-appear-offline-1
Set-CsClientPolicy -Identity Global -EnableAppearOffline $True
#: scenario-appear-offline-2
Set-SimPresence "Tony Smith" AppearOffline
#: scenario-appear-offline-3
Send-SimMessage -From "Claire Dubois" -To "Tony Smith" -Text "Not here yet?"
Assert-SimMessage 1 Spooled
#: scenario-appear-offline-4
Wait-SimTime -Minutes 2
Assert-SimMessage 1 DeliveredAtSignIn
#: scenario-appear-offline-5
Send-SimMessage -From "Tony Smith" -To "Claire Dubois" -Text "Finishing a report. Please do not tell anybody."
Assert-SimMessage 2 Delivered
Assert-SimLedger -Balanced

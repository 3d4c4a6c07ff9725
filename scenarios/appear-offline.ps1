#scenario appear-offline
#title  scenario-appear-offline-title
#theme  presence 450
#cast   "Claire Dubois" "Tony Smith"
#minutes 3
#: scenario-appear-offline-1
#@ look user="Tony Smith" panel=console
#@ note scenario-appear-offline-note-1
Set-CsClientPolicy -Identity Global -EnableAppearOffline $True
#: scenario-appear-offline-2
#@ look user="Tony Smith"
#@ note scenario-appear-offline-note-2
#@ you
Set-SimPresence "Tony Smith" AppearOffline
#: scenario-appear-offline-3
#@ look message=1 rule=S6 user="Claire Dubois"
#@ ask 1
#@ note scenario-appear-offline-note-3
Send-SimMessage -From "Claire Dubois" -To "Tony Smith" -Text "Not here yet?"
Assert-SimMessage 1 Spooled
#: scenario-appear-offline-4
#@ look message=1 rule=R8 user="Tony Smith"
#@ note scenario-appear-offline-note-4
Wait-SimTime -Minutes 2
Assert-SimMessage 1 DeliveredAtSignIn
#: scenario-appear-offline-5
#@ look message=2 rule=T6 user="Claire Dubois" user="Tony Smith"
#@ note scenario-appear-offline-note-5
Send-SimMessage -From "Tony Smith" -To "Claire Dubois" -Text "Finishing a report. Don’t tell anyone."
Assert-SimMessage 2 Delivered
Assert-SimLedger -Balanced

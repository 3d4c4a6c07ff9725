#scenario toast-answered
#title  scenario-toast-answered-title
#theme  toasts 310
#cast   "Claire Dubois" "Tony Smith"
#minutes 2
#: scenario-toast-answered-1
#@ look message=1 rule=T1 user="Tony Smith"
#@ note scenario-toast-answered-note-1
Send-SimMessage -From "Claire Dubois" -To "Tony Smith" -Text "Coffee in ten minutes?"
Assert-SimMessage 1 InToast
#: scenario-toast-answered-2
#@ look message=1 rule=T2 user="Tony Smith"
#@ note scenario-toast-answered-note-2
Wait-SimTime -Seconds 12
Open-SimToast "Tony Smith"
Assert-SimMessage 1 Delivered
#: scenario-toast-answered-3
#@ look message=3 rule=T6 user="Claire Dubois" user="Tony Smith"
Send-SimMessage -From "Tony Smith" -To "Claire Dubois" -Text "Make it five."
Send-SimMessage -From "Claire Dubois" -To "Tony Smith" -Text "On my way!"
Assert-SimMessage 2 Delivered
Assert-SimMessage 3 Delivered
Assert-SimMailbox "Tony Smith" MissedConversation 0
Assert-SimLedger -Balanced

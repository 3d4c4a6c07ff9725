#scenario toast-present
#title  scenario-toast-present-title
#theme  toasts 330
#cast   "Aiko Tanaka" "Tony Smith"
#minutes 2
#: scenario-toast-present-1
#@ look message=1 rule=S3 user="Tony Smith"
Set-SimPresence "Tony Smith" Busy
Send-SimMessage -From "Aiko Tanaka" -To "Tony Smith" -Text "The update is installed."
Assert-SimMessage 1 InToast
#: scenario-toast-present-2
#@ look message=1 rule=T1 user="Tony Smith"
Wait-SimTime -Seconds 29
Assert-SimMessage 1 InToast
#: scenario-toast-present-3
#@ look message=1 rule=T5 user="Tony Smith"
#@ ask 1
Wait-SimTime -Seconds 1
Assert-SimMessage 1 Delivered
Assert-SimMailbox "Tony Smith" MissedConversation 0
#: scenario-toast-present-4
#@ look message=2 rule=T6 user="Tony Smith"
Send-SimMessage -From "Aiko Tanaka" -To "Tony Smith" -Text "No restart needed."
Assert-SimMessage 2 Delivered
Assert-SimLedger -Balanced

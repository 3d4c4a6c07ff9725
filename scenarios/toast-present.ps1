#scenario toast-present
#title  scenario-toast-present-title
#theme  toasts 330
#: scenario-toast-present-1
Set-SimPresence "Tony Smith" Busy
Send-SimMessage -From "Aiko Tanaka" -To "Tony Smith" -Text "The update is installed."
Assert-SimMessage 1 InToast
#: scenario-toast-present-2
Wait-SimTime -Seconds 29
Assert-SimMessage 1 InToast
#: scenario-toast-present-3
Wait-SimTime -Seconds 1
Assert-SimMessage 1 Delivered
Assert-SimMailbox "Tony Smith" MissedConversation 0
#: scenario-toast-present-4
Send-SimMessage -From "Aiko Tanaka" -To "Tony Smith" -Text "Nothing needs a restart."
Assert-SimMessage 2 Delivered
Assert-SimLedger -Balanced

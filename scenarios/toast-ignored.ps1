#scenario toast-ignored
#title  scenario-toast-ignored-title
#theme  toasts 320
#: scenario-toast-ignored-1
Set-SimPresence "Giulia Rossi" InACall
Send-SimMessage -From "Pilar Ruiz" -To "Giulia Rossi" -Text "Do you still have the receipts from Madrid?"
Assert-SimMessage 1 InToast
#: scenario-toast-ignored-2
Wait-SimTime -Seconds 8
Close-SimToast "Giulia Rossi"
Assert-SimMessage 1 MissedNotice
Assert-SimMailbox "Giulia Rossi" MissedConversation 1
#: scenario-toast-ignored-3
Set-SimPresence "Giulia Rossi" Automatic
Read-SimMail "Giulia Rossi"
Send-SimMessage -From "Giulia Rossi" -To "Pilar Ruiz" -Text "Yes, in the blue folder."
Assert-SimMessage 2 Delivered
Assert-SimLedger -Balanced

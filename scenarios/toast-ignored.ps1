#scenario toast-ignored
#title  scenario-toast-ignored-title
#theme  toasts 320
#cast   "Pilar Ruiz" "Giulia Rossi"
#minutes 2
#: scenario-toast-ignored-1
#@ look message=1 rule=S3 user="Giulia Rossi"
#@ note scenario-toast-ignored-note-1
Set-SimPresence "Giulia Rossi" InACall
Send-SimMessage -From "Pilar Ruiz" -To "Giulia Rossi" -Text "Do you still have the receipts from Madrid?"
Assert-SimMessage 1 InToast
#: scenario-toast-ignored-2
#@ look message=1 rule=T3 user="Giulia Rossi"
#@ you
#@ note scenario-toast-ignored-note-2
Close-SimToast "Giulia Rossi"
Assert-SimMessage 1 MissedNotice
Assert-SimMailbox "Giulia Rossi" MissedConversation 1
#: scenario-toast-ignored-3
#@ look message=1 rule=T8 user="Giulia Rossi" panel=mail
#@ note scenario-toast-ignored-note-3
Set-SimPresence "Giulia Rossi" Automatic
Read-SimMail "Giulia Rossi"
Assert-SimMessage 1 MissedNotice
#: scenario-toast-ignored-4
#@ look message=2 rule=T6 user="Pilar Ruiz"
Send-SimMessage -From "Giulia Rossi" -To "Pilar Ruiz" -Text "Yes, in the blue folder."
Assert-SimMessage 2 Delivered
Assert-SimLedger -Balanced

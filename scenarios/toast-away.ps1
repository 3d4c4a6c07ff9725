#scenario toast-away
#title  scenario-toast-away-title
#theme  toasts 340
#: scenario-toast-away-1
Wait-SimTime -Minutes 10
#: scenario-toast-away-2
Send-SimMessage -From "Aiko Tanaka" -To "Pilar Ruiz" -Text "Is the projector with you?"
Assert-SimMessage 1 InToast
#: scenario-toast-away-3
Wait-SimTime -Seconds 30
Assert-SimMessage 1 MissedNotice
#: scenario-toast-away-4
Wait-SimTime -Minutes 3
Read-SimMail "Pilar Ruiz"
Assert-SimMailbox "Pilar Ruiz" MissedConversation 1
Assert-SimMessage 1 MissedNotice
Assert-SimLedger -Balanced

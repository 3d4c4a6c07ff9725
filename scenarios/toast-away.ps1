#scenario toast-away
#title  scenario-toast-away-title
#theme  toasts 340
#cast   "Aiko Tanaka" "Pilar Ruiz"
#minutes 2
#: scenario-toast-away-1
#@ look user="Pilar Ruiz"
Wait-SimTime -Minutes 10
#: scenario-toast-away-2
#@ look message=1 rule=S3 user="Pilar Ruiz"
Send-SimMessage -From "Aiko Tanaka" -To "Pilar Ruiz" -Text "Do you have the projector?"
Assert-SimMessage 1 InToast
#: scenario-toast-away-3
#@ look message=1 rule=T5 user="Pilar Ruiz"
#@ ask 1
Wait-SimTime -Seconds 30
Assert-SimMessage 1 MissedNotice
#: scenario-toast-away-4
#@ look message=1 rule=T8 user="Pilar Ruiz" panel=mail
Wait-SimTime -Minutes 3
Read-SimMail "Pilar Ruiz"
Assert-SimMailbox "Pilar Ruiz" MissedConversation 1
Assert-SimMessage 1 MissedNotice
Assert-SimLedger -Balanced

#scenario do-not-disturb
#title  scenario-do-not-disturb-title
#theme  presence 410
#cast   "Pilar Ruiz" "Giulia Rossi"
#minutes 2
#: scenario-do-not-disturb-1
#@ look user="Giulia Rossi"
#@ note scenario-do-not-disturb-note-1
Set-SimPresence "Giulia Rossi" DoNotDisturb
#: scenario-do-not-disturb-2
#@ look message=1 rule=S4 user="Giulia Rossi"
#@ ask 1
#@ note scenario-do-not-disturb-note-2
Send-SimMessage -From "Pilar Ruiz" -To "Giulia Rossi" -Text "Can you call Rome?"
Assert-SimMessage 1 MissedNotice
Assert-SimMailbox "Giulia Rossi" MissedConversation 1
#: scenario-do-not-disturb-3
#@ look message=1 rule=T8 user="Giulia Rossi" panel=mail
#@ note scenario-do-not-disturb-note-3
Wait-SimTime -Hours 1
Set-SimPresence "Giulia Rossi" Automatic
Read-SimMail "Giulia Rossi"
Assert-SimMessage 1 MissedNotice
#: scenario-do-not-disturb-4
#@ look message=2 rule=T2 user="Giulia Rossi"
#@ note scenario-do-not-disturb-note-4
Send-SimMessage -From "Pilar Ruiz" -To "Giulia Rossi" -Text "Rome called back. All good."
Open-SimToast "Giulia Rossi"
Assert-SimMessage 2 Delivered
Assert-SimLedger -Balanced

#scenario do-not-disturb
#title  scenario-do-not-disturb-title
#theme  presence 410
#: scenario-do-not-disturb-1
Set-SimPresence "Giulia Rossi" DoNotDisturb
#: scenario-do-not-disturb-2
Send-SimMessage -From "Pilar Ruiz" -To "Giulia Rossi" -Text "Can you call Rome?"
Assert-SimMessage 1 MissedNotice
Assert-SimMailbox "Giulia Rossi" MissedConversation 1
#: scenario-do-not-disturb-3
Wait-SimTime -Hours 1
Set-SimPresence "Giulia Rossi" Automatic
Read-SimMail "Giulia Rossi"
#: scenario-do-not-disturb-4
Send-SimMessage -From "Pilar Ruiz" -To "Giulia Rossi" -Text "Rome called back. All is well."
Open-SimToast "Giulia Rossi"
Assert-SimMessage 2 Delivered
Assert-SimLedger -Balanced

#scenario one-or-several
#title  scenario-one-or-several-title
#theme  while-away 240
#: scenario-one-or-several-1
Set-SimPresence "Giulia Rossi" DoNotDisturb
Send-SimMessage -From "Aiko Tanaka" -To "Giulia Rossi" -Text "Your new laptop is here."
Assert-SimMailbox "Giulia Rossi" MissedConversation 1
#: scenario-one-or-several-2
Send-SimMessage -From "Aiko Tanaka" -To "Giulia Rossi" -Text "It is the light one."
Send-SimMessage -From "Aiko Tanaka" -To "Giulia Rossi" -Text "Shall I bring it up?"
Get-SimMailbox "Giulia Rossi" | Format-Table Folder, Subject, Read
Assert-SimMailbox "Giulia Rossi" MissedConversation 1
#: scenario-one-or-several-3
Read-SimMail "Giulia Rossi"
#: scenario-one-or-several-4
Send-SimMessage -From "Aiko Tanaka" -To "Giulia Rossi" -Text "I left it on your desk."
Get-SimMailbox "Giulia Rossi" | Format-Table Folder, Subject, Read
Assert-SimMailbox "Giulia Rossi" MissedConversation 2
1..4 | ForEach-Object { Assert-SimMessage $_ MissedNotice }
Assert-SimLedger -Balanced

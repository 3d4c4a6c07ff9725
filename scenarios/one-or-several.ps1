#scenario one-or-several
#title  scenario-one-or-several-title
#theme  while-away 240
#cast   "Aiko Tanaka" "Giulia Rossi"
#minutes 2
#: scenario-one-or-several-1
#@ look message=1 rule=T8 user="Giulia Rossi" panel=mail
Set-SimPresence "Giulia Rossi" DoNotDisturb
Send-SimMessage -From "Aiko Tanaka" -To "Giulia Rossi" -Text "Your new laptop is here."
Assert-SimMailbox "Giulia Rossi" MissedConversation 1
#: scenario-one-or-several-2
#@ look message=3 rule=T8 user="Giulia Rossi" panel=mail
Send-SimMessage -From "Aiko Tanaka" -To "Giulia Rossi" -Text "It’s the lightweight one."
Send-SimMessage -From "Aiko Tanaka" -To "Giulia Rossi" -Text "Should I bring it up?"
Get-SimMailbox "Giulia Rossi" | Format-Table Folder, Subject, Read
Assert-SimMailbox "Giulia Rossi" MissedConversation 1
#: scenario-one-or-several-3
#@ look message=3 rule=T8 user="Giulia Rossi" panel=mail
Read-SimMail "Giulia Rossi"
Assert-SimMailbox "Giulia Rossi" MissedConversation 1
#: scenario-one-or-several-4
#@ look message=4 rule=T8 user="Giulia Rossi" panel=mail
Send-SimMessage -From "Aiko Tanaka" -To "Giulia Rossi" -Text "I left it on your desk."
Get-SimMailbox "Giulia Rossi" | Format-Table Folder, Subject, Read
Assert-SimMailbox "Giulia Rossi" MissedConversation 2
1..4 | ForEach-Object { Assert-SimMessage $_ MissedNotice }
Assert-SimLedger -Balanced

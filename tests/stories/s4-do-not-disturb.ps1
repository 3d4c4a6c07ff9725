#rules S4 T8
# Tony's own client raises the missed message; no gate is asked, so Aiko's MSI client does not matter.
Set-SimPresence "Tony Smith" DoNotDisturb
Set-SimClient "Aiko Tanaka" -Install Msi
Send-SimMessage -From "Aiko Tanaka" -To "Tony Smith" -Text "Are you there?"
Assert-SimMessage 1 MissedNotice
Set-SimPresence "Tony Smith" Presenting
Send-SimMessage -From "Claire Dubois" -To "Tony Smith" -Text "Nice slides"
Assert-SimMessage 2 MissedNotice
Assert-SimMailbox "Tony Smith" MissedConversation 2
Get-SimMailbox "Tony Smith" | Format-Table Folder, From, Subject, Read

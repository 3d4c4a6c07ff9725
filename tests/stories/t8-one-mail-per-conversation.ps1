#rules T8 R4
Set-SimPresence "Tony Smith" DoNotDisturb
Send-SimMessage "Aiko Tanaka" "Tony Smith" "one"
Get-SimMailbox "Tony Smith" | Format-Table Folder, Subject
Send-SimMessage "Aiko Tanaka" "Tony Smith" "two"
Assert-SimMailbox "Tony Smith" MissedConversation 1
# An offline message joins the same unread mail.
Disconnect-SimUser "Tony Smith"
Send-SimMessage "Aiko Tanaka" "Tony Smith" "three"
Wait-SimTime -Minutes 2
Assert-SimMailbox "Tony Smith" MissedConversation 1
# Reading ends the grouping, and nothing else does; the queued message is still notified afterwards.
Read-SimMail "Tony Smith" -From "Aiko Tanaka"
Assert-SimMessage 3 Queued
Send-SimMessage "Aiko Tanaka" "Tony Smith" "four"
Wait-SimTime -Minutes 2
Assert-SimMailbox "Tony Smith" MissedConversation 2
Get-SimMailbox "Tony Smith" | Format-Table Folder, Subject, Read
Connect-SimUser "Tony Smith"
Assert-SimMessage 3 DeliveredAtSignIn
# Nothing to read is no error.
Read-SimMail "Pilar Ruiz"

#rules S5 G1 G2 G3 G4 R1 R2 R4 R7 R9 P2
# The article's story: offline, spooler, two minutes, mailbox, sign-in, notified.
Disconnect-SimUser "Tony Smith"
Send-SimMessage -From "Aiko Tanaka" -To "Tony Smith" -Text "Lunch?"
Assert-SimMessage 1 Spooled
Wait-SimTime -Seconds 119
Assert-SimMessage 1 Spooled
Wait-SimTime -Seconds 1
Assert-SimMessage 1 Queued
Assert-SimMailbox "Tony Smith" MissedConversation 1
Assert-SimMailbox "Tony Smith" ConversationHistory 1
Assert-SimMailbox "Aiko Tanaka" ConversationHistory 0
Connect-SimUser "Tony Smith"
Assert-SimMessage 1 DeliveredAtSignIn
Show-SimWhy 1

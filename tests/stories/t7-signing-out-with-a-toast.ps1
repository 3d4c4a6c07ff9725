#rules T7
Send-SimMessage "Aiko Tanaka" "Tony Smith" "Lunch?"
Wait-SimTime -Seconds 5
Disconnect-SimUser "Tony Smith"
Assert-SimMessage 1 MissedNotice
Assert-SimMailbox "Tony Smith" MissedConversation 1
# A missed notice stays one at the next sign-in.
Connect-SimUser "Tony Smith"
Assert-SimMessage 1 MissedNotice

#rules R6 S4 T3 T4 T7 T5
# The recipient's own client writes a missed message, over Exchange Web Services. Where it reaches none, the message is stored nowhere.
Set-SimMailbox "Tony Smith" -WebServices $false
Set-SimPresence "Tony Smith" DoNotDisturb
Send-SimMessage "Aiko Tanaka" "Tony Smith" "Do Not Disturb"
Assert-SimMessage 1 NotStored
Show-SimWhy 1
Set-SimPresence "Tony Smith" Available
Send-SimMessage "Claire Dubois" "Tony Smith" "Ignored"
Close-SimToast "Tony Smith"
Assert-SimMessage 2 NotStored
Set-SimPresence "Tony Smith" OffWork
Send-SimMessage "Giulia Rossi" "Tony Smith" "Left alone, and nobody there"
Wait-SimTime -Seconds 30
Assert-SimMessage 3 NotStored
Send-SimMessage "Pilar Ruiz" "Tony Smith" "Signed out with the toast up"
Disconnect-SimUser "Tony Smith"
Assert-SimMessage 4 NotStored
# On the offline path the sender's client writes, and nobody asks the recipient's.
Send-SimMessage "Aiko Tanaka" "Tony Smith" "Offline"
Wait-SimTime -Minutes 2
Assert-SimMessage 5 Queued
Assert-SimMailbox "Tony Smith" MissedConversation 1
# It is no refusal, and the sender is not told.
Get-SimLedger
Assert-SimLedger -Balanced

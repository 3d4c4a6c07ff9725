#rules T2 T6
Send-SimMessage "Aiko Tanaka" "Tony Smith" "one"
Open-SimToast "Tony Smith"
Send-SimMessage "Aiko Tanaka" "Tony Smith" "two"
Assert-SimMessage 2 Delivered
# Nobody there: a missed message in spite of the open window.
Set-SimPresence "Tony Smith" OffWork
Send-SimMessage "Aiko Tanaka" "Tony Smith" "three"
Assert-SimMessage 3 MissedNotice
# Sending opens the window at the sender's side as well.
Send-SimMessage "Tony Smith" "Aiko Tanaka" "four"
Assert-SimMessage 4 Delivered
# Do Not Disturb comes before the open conversation.
Set-SimPresence "Tony Smith" DoNotDisturb
Send-SimMessage "Aiko Tanaka" "Tony Smith" "five"
Assert-SimMessage 5 MissedNotice
# Either of the two signing out closes it.
Disconnect-SimUser "Aiko Tanaka"
Connect-SimUser "Aiko Tanaka"
Set-SimPresence "Tony Smith" Available
Send-SimMessage "Aiko Tanaka" "Tony Smith" "six"
Assert-SimMessage 6 InToast
# T4 opens it as well, until the recipient signs out.
Wait-SimTime -Seconds 30
Send-SimMessage "Aiko Tanaka" "Tony Smith" "seven"
Assert-SimMessage 7 Delivered
Disconnect-SimUser "Tony Smith"
Connect-SimUser "Tony Smith"
Send-SimMessage "Aiko Tanaka" "Tony Smith" "eight"
Assert-SimMessage 8 InToast

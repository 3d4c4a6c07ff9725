#rules T9 T6 T2
# Available by hand, so that nobody turns Inactive meanwhile.
Set-SimPresence "Tony Smith" Available
Send-SimMessage "Aiko Tanaka" "Tony Smith" "one"
Open-SimToast "Tony Smith"
Wait-SimTime -Minutes 9 -Seconds 59
Send-SimMessage "Aiko Tanaka" "Tony Smith" "two"
Assert-SimMessage 2 Delivered
# Ten minutes after the last message the conversation is over: a toast again.
Wait-SimTime -Minutes 10
Send-SimMessage "Aiko Tanaka" "Tony Smith" "three"
Assert-SimMessage 3 InToast
Show-SimWhy 3
Open-SimToast "Tony Smith"
# A lost connection ends it as well, on either side.
Suspend-SimConnection "Aiko Tanaka"
Resume-SimConnection "Aiko Tanaka"
Send-SimMessage "Aiko Tanaka" "Tony Smith" "four"
Assert-SimMessage 4 InToast
Show-SimWhy 4
Open-SimToast "Tony Smith"
Disconnect-SimUser "Tony Smith"
Connect-SimUser "Tony Smith"
Send-SimMessage "Aiko Tanaka" "Tony Smith" "five"
Assert-SimMessage 5 InToast
Show-SimWhy 5

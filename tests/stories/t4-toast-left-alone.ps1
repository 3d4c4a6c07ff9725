#rules T1 T4 T5
Set-SimPresence "Tony Smith" Busy
Set-SimPresence "Pilar Ruiz" BeRightBack
Send-SimMessage "Aiko Tanaka" "Tony Smith" "somebody there"
Send-SimMessage "Aiko Tanaka" "Pilar Ruiz" "nobody there"
Wait-SimTime -Seconds 29
Assert-SimMessage 1 InToast
Wait-SimTime -Seconds 1
Assert-SimMessage 1 Delivered
Assert-SimMessage 2 MissedNotice

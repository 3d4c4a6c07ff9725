#rules T4 T5
# Away at sending, back before the 30 seconds end: what counts is the presence at the end.
Set-SimPresence "Tony Smith" Away
Send-SimMessage "Aiko Tanaka" "Tony Smith" "back in time?"
Wait-SimTime -Seconds 20
Set-SimPresence "Tony Smith" Available
Wait-SimTime -Seconds 10
Assert-SimMessage 1 Delivered
$seen = 'Available', 'Busy', 'InACall', 'InAMeeting', 'InAConferenceCall'
$unseen = 'Away', 'Inactive', 'BeRightBack', 'OffWork', 'AppearAway'
foreach ($presence in $seen + $unseen) {
    Set-SimPresence "Pilar Ruiz" $presence
    Send-SimMessage "Aiko Tanaka" "Pilar Ruiz" $presence
    Wait-SimTime -Seconds 30
    Disconnect-SimUser "Pilar Ruiz"
    Connect-SimUser "Pilar Ruiz"
}
2..6 | ForEach-Object { Assert-SimMessage $_ Delivered }
7..11 | ForEach-Object { Assert-SimMessage $_ MissedNotice }

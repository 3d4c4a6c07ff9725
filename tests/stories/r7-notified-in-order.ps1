#rules R7
Send-SimMessage "Aiko Tanaka" "Li Wei" "first"
Wait-SimTime -Seconds 10
Send-SimMessage "Claire Dubois" "Li Wei" "second"
Disconnect-SimUser "Aiko Tanaka"
Wait-SimTime -Minutes 3
# The second was stored before the first; the notices still come in order of sending, with the original time.
Connect-SimUser "Aiko Tanaka"
Assert-SimMessage 1 Queued
Assert-SimMessage 2 Queued
Connect-SimUser "Li Wei"
Get-SimMessage | Format-Table Id, From, SentAt, State

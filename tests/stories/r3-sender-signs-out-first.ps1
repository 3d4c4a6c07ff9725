#rules R1 R2 R3
Send-SimMessage "Aiko Tanaka" "Li Wei" "Before I go"
Wait-SimTime -Minutes 1
Disconnect-SimUser "Aiko Tanaka"
Wait-SimTime -Hours 1
Assert-SimMessage 1 Spooled
Connect-SimUser "Aiko Tanaka"
Assert-SimMessage 1 Queued

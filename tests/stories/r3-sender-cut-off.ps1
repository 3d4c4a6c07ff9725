#rules R3
# Cut off is as good as signed out for the spooler.
Send-SimMessage "Aiko Tanaka" "Li Wei" "Before the cable"
Suspend-SimConnection "Aiko Tanaka"
Wait-SimTime -Minutes 5
Assert-SimMessage 1 Spooled
Resume-SimConnection "Aiko Tanaka"
Assert-SimMessage 1 Queued

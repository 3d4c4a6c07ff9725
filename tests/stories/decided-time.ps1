# Domain, section 8, "Time".
Send-SimMessage "Aiko Tanaka" "Li Wei" "one"
Send-SimMessage "Claire Dubois" "Li Wei" "two"
Send-SimMessage "Aiko Tanaka" "Tony Smith" "three"
Wait-SimTime -Next
Get-SimClock
Wait-SimTime -Minutes 1 -Seconds 30
Get-SimClock
# Durations of one call add up; no other cmdlet moves the clock.
Wait-SimTime -Hours 1 -Minutes 1 -Seconds 1
Get-SimClock
Get-SimMessage | Format-Table Id, State

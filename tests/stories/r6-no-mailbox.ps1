#rules R6
Set-SimMailbox "Li Wei" -Location None
Send-SimMessage "Aiko Tanaka" "Li Wei" "Where to put this?"
Assert-SimMessage 1 Spooled
Wait-SimTime -Minutes 2
Assert-SimMessage 1 NotStored
# A missed message has nowhere to go either.
Set-SimMailbox "Tony Smith" -Location None
Set-SimPresence "Tony Smith" DoNotDisturb
Send-SimMessage "Aiko Tanaka" "Tony Smith" "Nor this"
Assert-SimMessage 2 NotStored
Show-SimWhy 2
Assert-SimLedger -Balanced

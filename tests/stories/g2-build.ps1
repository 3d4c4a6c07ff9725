#rules G2
# 16.0.6701.1000 is enough online; a mailbox on-premises wants 16.0.6920.1000.
Set-SimClient "Aiko Tanaka" -Build 16.0.6701.999
Send-SimMessage "Aiko Tanaka" "Li Wei" "one"
Assert-SimMessage 1 Refused
Set-SimClient "Aiko Tanaka" -Build 16.0.6701.1000
Send-SimMessage "Aiko Tanaka" "Li Wei" "two"
Assert-SimMessage 2 Spooled
Set-SimMailbox "Aiko Tanaka" -Location OnPremises
Send-SimMessage "Aiko Tanaka" "Li Wei" "three"
Assert-SimMessage 3 Refused
Set-SimClient "Aiko Tanaka" -Build 16.0.6920.1000
Send-SimMessage "Aiko Tanaka" "Li Wei" "four"
Assert-SimMessage 4 Spooled

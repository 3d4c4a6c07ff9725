#rules G4 P3
# The article's first example: off for everybody.
Set-CsClientPolicy -Identity Global -EnableIMAutoArchiving $False
Send-SimMessage "Aiko Tanaka" "Li Wei" "Lunch?"
Assert-SimMessage 1 Refused
Show-SimWhy 1
# Without -Identity the cmdlet means Global.
Set-CsClientPolicy -EnableIMAutoArchiving $True
Send-SimMessage "Aiko Tanaka" "Li Wei" "Lunch?"
Assert-SimMessage 2 Spooled

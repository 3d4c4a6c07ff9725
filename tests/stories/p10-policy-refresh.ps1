#rules P10 G4
Set-SimTenant -PolicyRefresh SignIn
Set-CsClientPolicy -EnableIMAutoArchiving $false
Send-SimMessage "Aiko Tanaka" "Li Wei" "my client does not know yet"
Assert-SimMessage 1 Spooled
Disconnect-SimUser "Aiko Tanaka"
Connect-SimUser "Aiko Tanaka"
Send-SimMessage "Aiko Tanaka" "Li Wei" "now it does"
Assert-SimMessage 2 Refused
# Back to immediate: all clients are up to date at once.
Send-SimMessage "Claire Dubois" "Li Wei" "not yet"
Set-SimTenant -PolicyRefresh Immediate
Send-SimMessage "Claire Dubois" "Li Wei" "now"
Assert-SimMessage 3 Spooled
Assert-SimMessage 4 Refused

#rules P2 G4
# The value is null and printed blank; it behaves as True.
Get-CsClientPolicy Global | Format-List Identity, EnableIMAutoArchiving
Send-SimMessage "Aiko Tanaka" "Li Wei" "null"
Assert-SimMessage 1 Spooled
Set-CsClientPolicy -EnableIMAutoArchiving $false
Set-CsClientPolicy -EnableIMAutoArchiving $null
Send-SimMessage "Aiko Tanaka" "Li Wei" "null again"
Assert-SimMessage 2 Spooled

#rules G1
Set-SimClient "Aiko Tanaka" -Install Msi
Send-SimMessage -From "Aiko Tanaka" -To "Li Wei" -Text "Lunch?"
Assert-SimMessage 1 Refused
Show-SimWhy 1

# What a sender's client shows: what was sent, and its own words where it refuses or gives up. Where a message lies, it does not know.
Disconnect-SimUser "Tony Smith"
Send-SimMessage -From "Aiko Tanaka" -To "Tony Smith" -Text "Spooled"
Set-SimClient "Claire Dubois" -Install Msi
Send-SimMessage -From "Claire Dubois" -To "Tony Smith" -Text "Refused at a gate"
Send-SimMessage -From "Li Wei" -To "Aiko Tanaka" -Text "Not signed in"
Suspend-SimConnection "Pilar Ruiz"
Send-SimMessage -From "Aiko Tanaka" -To "Pilar Ruiz" -Text "Nobody answers"
Get-SimView "Aiko Tanaka" | Format-Table
Wait-SimTime -Minutes 2
Get-SimView "Aiko Tanaka" | Format-Table
Get-SimView "Claire Dubois" 2
Get-SimView "Li Wei" 3
# Nobody else's client shows it.
Get-SimView "Giulia Rossi" 2

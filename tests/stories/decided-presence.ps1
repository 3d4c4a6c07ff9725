# Domain, section 8, "Presence".
# Setting a presence while signed out or cut off is an error.
Set-SimPresence "Li Wei" Busy
Suspend-SimConnection "Pilar Ruiz"
Set-SimPresence "Pilar Ruiz" Busy
Resume-SimConnection "Pilar Ruiz"
# Unset means not allowed.
Set-SimPresence "Tony Smith" AppearOffline
# Only automatic presence turns Inactive, and Away five minutes later.
Set-SimPresence "Aiko Tanaka" Busy
Wait-SimTime -Minutes 5
Get-SimUser | Format-Table Name, Presence
Set-SimPresence "Claire Dubois" Automatic
Wait-SimTime -Minutes 5
Get-SimUser | Format-Table Name, Presence
# A policy that stops allowing Appear Offline returns the user to Automatic.
Set-CsClientPolicy -EnableAppearOffline $true
Set-SimPresence "Tony Smith" AppearOffline
Set-CsClientPolicy -EnableAppearOffline $false
(Get-SimUser "Tony Smith").Presence
# A hand-set Busy ends after a day, and the idle time decides: somebody who left is Away, who has just written is Available.
Set-SimPresence "Claire Dubois" Busy
Wait-SimTime -Hours 23 -Minutes 58
Send-SimMessage "Claire Dubois" "Li Wei" "Still here"
Wait-SimTime -Minutes 2
Get-SimUser | Where-Object Name -in "Aiko Tanaka", "Claire Dubois" | Format-Table Name, Presence
# Sign-in sets Automatic, which is Available.
Connect-SimUser "Li Wei"
(Get-SimUser "Li Wei").Presence

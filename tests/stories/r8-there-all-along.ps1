#rules R8 S6
# Somebody who only looks Offline is notified as soon as the message leaves the spooler. The reason says so.
Set-CsClientPolicy -EnableAppearOffline $true
Set-SimPresence "Tony Smith" AppearOffline
Send-SimMessage "Aiko Tanaka" "Tony Smith" "Gone already?"
Set-SimRelationship "Claire Dubois" "Aiko Tanaka" Blocked
Send-SimMessage "Aiko Tanaka" "Claire Dubois" "Are you there?"
Wait-SimTime -Minutes 2
Assert-SimMessage 1 DeliveredAtSignIn
Assert-SimMessage 2 DeliveredAtSignIn
Show-SimWhy 1
Show-SimWhy 2

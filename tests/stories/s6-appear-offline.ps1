#rules S6
Set-CsClientPolicy -EnableAppearOffline $true
Set-SimPresence "Tony Smith" AppearOffline
Send-SimMessage -From "Aiko Tanaka" -To "Tony Smith" -Text "Gone already?"
Assert-SimMessage 1 Spooled
Wait-SimTime -Next
Assert-SimMessage 1 DeliveredAtSignIn

#rules T6 S6
# Somebody who appears offline and writes first gets the answer, once the other one has opened the window.
Set-CsClientPolicy -EnableAppearOffline $true
Set-SimPresence "Tony Smith" AppearOffline
Send-SimMessage "Tony Smith" "Aiko Tanaka" "I am here, but do not tell anybody."
Open-SimToast "Aiko Tanaka"
Send-SimMessage "Aiko Tanaka" "Tony Smith" "Not a word."
Assert-SimMessage 2 Delivered
Show-SimWhy 2
# Without an open window at both sides, Offline is all that the sender sees.
Send-SimMessage "Claire Dubois" "Tony Smith" "Gone already?"
Assert-SimMessage 3 Spooled
# A block comes before the open conversation.
Set-SimRelationship "Tony Smith" "Aiko Tanaka" Blocked
Send-SimMessage "Aiko Tanaka" "Tony Smith" "Are you angry?"
Assert-SimMessage 4 Spooled

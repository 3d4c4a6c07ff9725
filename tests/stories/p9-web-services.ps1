#rules P9 T2
# A side keeps a copy only where its own client reaches Exchange Web Services.
Set-SimMailbox "Tony Smith" -WebServices $false
Send-SimMessage "Aiko Tanaka" "Tony Smith" "Lunch?"
Open-SimToast "Tony Smith"
Assert-SimMessage 1 Delivered
Assert-SimMailbox "Aiko Tanaka" ConversationHistory 1
Assert-SimMailbox "Tony Smith" ConversationHistory 0
Show-SimWhy 1

#rules P9 T2
# Each side saves by its own policy.
Grant-CsClientPolicy "Tony Smith" ClientPolicyNoSaveIMNoArchiving
Send-SimMessage "Aiko Tanaka" "Tony Smith" "Lunch?"
Open-SimToast "Tony Smith"
Assert-SimMailbox "Aiko Tanaka" ConversationHistory 1
Assert-SimMailbox "Tony Smith" ConversationHistory 0

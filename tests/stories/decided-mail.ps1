# Domain, section 8, "Mail".
# Missed messages go to Missed Conversation alone.
Set-SimPresence "Tony Smith" DoNotDisturb
Send-SimMessage "Aiko Tanaka" "Tony Smith" "missed"
Assert-SimMailbox "Tony Smith" MissedConversation 1
Assert-SimMailbox "Tony Smith" ConversationHistory 0
# R4 items go to both, whatever the recipient's policy.
Grant-CsClientPolicy "Li Wei" ClientPolicyNoSaveIMNoArchiving
Send-SimMessage "Aiko Tanaka" "Li Wei" "stored"
Wait-SimTime -Minutes 2
Assert-SimMailbox "Li Wei" MissedConversation 1
Assert-SimMailbox "Li Wei" ConversationHistory 1
# E-mails of a federated sender are grouped the same way in the Inbox.
New-SimUser "Nina Novak" -SipAddress nina@fabrikam.example -External | Out-Null
Send-SimMessage "Nina Novak" "Li Wei" "one"
Send-SimMessage "Nina Novak" "Li Wei" "two"
Wait-SimTime -Minutes 2
Assert-SimMailbox "Li Wei" Inbox 1
Read-SimMail "Li Wei"
Send-SimMessage "Nina Novak" "Li Wei" "three"
Wait-SimTime -Minutes 2
Assert-SimMailbox "Li Wei" Inbox 2

#rules S8 R5
New-SimUser "Nina Novak" -SipAddress nina@fabrikam.example -External | Out-Null
Disconnect-SimUser "Nina Novak"
Send-SimMessage -From "Aiko Tanaka" -To "Nina Novak" -Text "Hello out there"
Send-SimMessage -From "Aiko Tanaka" -To "Nina Novak" -Text "Still here"
Wait-SimTime -Minutes 2
Assert-SimMessage 1 Queued
Assert-SimMailbox "Nina Novak" Inbox 1
Assert-SimMailbox "Nina Novak" MissedConversation 0
Assert-SimMailbox "Nina Novak" ConversationHistory 0
# The other way: from outside into the tenant it is an ordinary e-mail too.
Connect-SimUser "Nina Novak"
Assert-SimMessage 2 DeliveredAtSignIn
Send-SimMessage -From "Nina Novak" -To "Li Wei" -Text "Hello in there"
Wait-SimTime -Minutes 2
Assert-SimMailbox "Li Wei" Inbox 1
# An external user is not administered.
Grant-CsClientPolicy "Nina Novak" ClientPolicyDefault

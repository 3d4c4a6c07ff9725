#scenario federated
#title  scenario-federated-title
#theme  mailboxes 730
#: scenario-federated-1
New-SimUser "Nina Novak" -SipAddress nina@fabrikam.example -External | Out-Null
#: scenario-federated-2
Send-SimMessage -From "Nina Novak" -To "Li Wei" -Text "The samples have arrived."
Assert-SimMessage 1 Spooled
#: scenario-federated-3
Wait-SimTime -Minutes 2
Assert-SimMessage 1 Queued
Assert-SimMailbox "Li Wei" Inbox 1
Assert-SimMailbox "Li Wei" MissedConversation 0
Assert-SimMailbox "Li Wei" ConversationHistory 0
#: scenario-federated-4
Connect-SimUser "Li Wei"
Send-SimMessage -From "Li Wei" -To "Nina Novak" -Text "Thank you, they look good."
Assert-SimMessage 1 DeliveredAtSignIn
Assert-SimMessage 2 Delivered
Assert-SimLedger -Balanced

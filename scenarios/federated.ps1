#scenario federated
#title  scenario-federated-title
#theme  mailboxes 730
#cast   "Nina Novak" "Li Wei"
#minutes 2
#: scenario-federated-1
#@ look user="Nina Novak" user="Li Wei"
New-SimUser "Nina Novak" -SipAddress nina@fabrikam.example -External | Out-Null
#: scenario-federated-2
#@ look message=1 rule=R2 user="Nina Novak"
Send-SimMessage -From "Nina Novak" -To "Li Wei" -Text "The samples have arrived."
Assert-SimMessage 1 Spooled
#: scenario-federated-3
#@ look message=1 rule=R5 user="Li Wei" panel=mail
Wait-SimTime -Minutes 2
Assert-SimMessage 1 Queued
Assert-SimMailbox "Li Wei" Inbox 1
Assert-SimMailbox "Li Wei" MissedConversation 0
Assert-SimMailbox "Li Wei" ConversationHistory 0
#: scenario-federated-4
#@ look message=2 rule=T6 user="Li Wei" user="Nina Novak"
#@ you
Connect-SimUser "Li Wei"
Send-SimMessage -From "Li Wei" -To "Nina Novak" -Text "Thanks, they look great."
Assert-SimMessage 1 DeliveredAtSignIn
Assert-SimMessage 2 Delivered
Assert-SimLedger -Balanced

#scenario blocked
#title  scenario-blocked-title
#theme  presence 440
#: scenario-blocked-1
Set-SimRelationship "Claire Dubois" "Tony Smith" Blocked
#: scenario-blocked-2
Send-SimMessage -From "Tony Smith" -To "Claire Dubois" -Text "Three to two!"
Assert-SimMessage 1 Spooled
#: scenario-blocked-3
Wait-SimTime -Minutes 2
Assert-SimMessage 1 DeliveredAtSignIn
Assert-SimMailbox "Claire Dubois" MissedConversation 1
#: scenario-blocked-4
Send-SimMessage -From "Claire Dubois" -To "Tony Smith" -Text "I had asked you not to tell me!"
Assert-SimMessage 2 Delivered
Assert-SimLedger -Balanced

#scenario blocked
#title  scenario-blocked-title
#theme  presence 440
#cast   "Tony Smith" "Claire Dubois"
#minutes 2
#: scenario-blocked-1
#@ look user="Claire Dubois" user="Tony Smith"
Set-SimRelationship "Claire Dubois" "Tony Smith" Blocked
#: scenario-blocked-2
#@ look message=1 rule=S6 user="Tony Smith"
#@ ask 1
Send-SimMessage -From "Tony Smith" -To "Claire Dubois" -Text "Three to two!"
Assert-SimMessage 1 Spooled
#: scenario-blocked-3
#@ look message=1 rule=R8 user="Claire Dubois"
Wait-SimTime -Minutes 2
Assert-SimMessage 1 DeliveredAtSignIn
Assert-SimMailbox "Claire Dubois" MissedConversation 1
#: scenario-blocked-4
#@ look message=2 rule=T6 user="Claire Dubois" user="Tony Smith"
Send-SimMessage -From "Claire Dubois" -To "Tony Smith" -Text "I told you not to tell me!"
Assert-SimMessage 2 Delivered
Assert-SimLedger -Balanced

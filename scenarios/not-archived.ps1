#scenario not-archived
#title  scenario-not-archived-title
#theme  basics 140
#cast   "Claire Dubois" "Li Wei"
#minutes 2
#: scenario-not-archived-1
#@ look message=1 rule=R2 user="Claire Dubois" user="Li Wei"
Send-SimMessage -From "Claire Dubois" -To "Li Wei" -Text "The audit files are in room 204."
Assert-SimMessage 1 Spooled
#: scenario-not-archived-2
#@ look message=1 rule=R4 user="Li Wei" panel=mail
#@ note scenario-not-archived-note-2
Wait-SimTime -Minutes 2
Assert-SimMailbox "Li Wei" MissedConversation 1
Assert-SimMailbox "Li Wei" ConversationHistory 1
#: scenario-not-archived-3
#@ look message=1 rule=R9 panel=why
#@ note scenario-not-archived-note-3
Show-SimWhy 1 | Where-Object Rule -in R4, R9 | Format-List Rule, Evidence, Text
Assert-SimMailbox "Li Wei" MissedConversation 1
#: scenario-not-archived-4
#@ look message=1 rule=R7 user="Li Wei"
#@ you
Connect-SimUser "Li Wei"
Assert-SimMessage 1 DeliveredAtSignIn
Assert-SimLedger -Balanced

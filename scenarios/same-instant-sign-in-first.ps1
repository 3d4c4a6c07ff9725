#scenario same-instant-sign-in-first
#title  scenario-same-instant-sign-in-first-title
#theme  edges 830
#: scenario-same-instant-sign-in-first-1
Connect-SimUser "Li Wei"
#: scenario-same-instant-sign-in-first-2
Send-SimMessage -From "Pilar Ruiz" -To "Li Wei" -Text "Are you in today?"
Assert-SimMessage 1 InToast
#: scenario-same-instant-sign-in-first-3
Wait-SimTime -Seconds 4
Open-SimToast "Li Wei"
Assert-SimMessage 1 Delivered
Assert-SimMailbox "Li Wei" MissedConversation 0
Assert-SimLedger -Balanced

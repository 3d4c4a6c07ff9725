#scenario same-instant-sign-in-first
#title  scenario-same-instant-sign-in-first-title
#theme  edges 830
#cast   "Pilar Ruiz" "Li Wei"
#minutes 1
#: scenario-same-instant-sign-in-first-1
#@ look user="Li Wei"
Connect-SimUser "Li Wei"
#: scenario-same-instant-sign-in-first-2
#@ look message=1 rule=S3 user="Pilar Ruiz" user="Li Wei"
Send-SimMessage -From "Pilar Ruiz" -To "Li Wei" -Text "Are you in today?"
Assert-SimMessage 1 InToast
#: scenario-same-instant-sign-in-first-3
#@ look message=1 rule=T2 user="Li Wei"
Wait-SimTime -Seconds 4
Open-SimToast "Li Wei"
Assert-SimMessage 1 Delivered
Assert-SimMailbox "Li Wei" MissedConversation 0
Assert-SimLedger -Balanced

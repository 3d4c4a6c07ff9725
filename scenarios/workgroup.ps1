#scenario workgroup
#title  scenario-workgroup-title
#theme  presence 430
#cast   "Aiko Tanaka" "Claire Dubois" "Tony Smith"
#minutes 3
#: scenario-workgroup-1
#@ look user="Tony Smith" user="Aiko Tanaka"
#@ note scenario-workgroup-note-1
Set-SimRelationship "Tony Smith" "Aiko Tanaka" Workgroup
#: scenario-workgroup-2
#@ look user="Tony Smith" user="Aiko Tanaka"
#@ you
#@ note scenario-workgroup-note-2
Set-SimPresence "Tony Smith" DoNotDisturb
#: scenario-workgroup-3
#@ look message=1 rule=S4 user="Claire Dubois" user="Tony Smith"
#@ ask 1
#@ note scenario-workgroup-note-3
Send-SimMessage -From "Claire Dubois" -To "Tony Smith" -Text "Which font are we using?"
Assert-SimMessage 1 MissedNotice
#: scenario-workgroup-4
#@ look message=2 rule=S3 user="Aiko Tanaka" user="Tony Smith"
#@ ask 2
#@ note scenario-workgroup-note-4
Send-SimMessage -From "Aiko Tanaka" -To "Tony Smith" -Text "The mail server is down."
Assert-SimMessage 2 InToast
Open-SimToast "Tony Smith"
Assert-SimMessage 2 Delivered
Assert-SimMailbox "Tony Smith" MissedConversation 1
Assert-SimLedger -Balanced

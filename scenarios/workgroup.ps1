#scenario workgroup
#title  scenario-workgroup-title
#theme  presence 430
#: scenario-workgroup-1
Set-SimRelationship "Tony Smith" "Aiko Tanaka" Workgroup
#: scenario-workgroup-2
Set-SimPresence "Tony Smith" DoNotDisturb
#: scenario-workgroup-3
Send-SimMessage -From "Claire Dubois" -To "Tony Smith" -Text "Which font do we use?"
Assert-SimMessage 1 MissedNotice
#: scenario-workgroup-4
Send-SimMessage -From "Aiko Tanaka" -To "Tony Smith" -Text "The mail server is down."
Assert-SimMessage 2 InToast
Open-SimToast "Tony Smith"
Assert-SimMessage 2 Delivered
Assert-SimMailbox "Tony Smith" MissedConversation 1
Assert-SimLedger -Balanced

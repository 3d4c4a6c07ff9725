#scenario policy-off-for-all
#title  scenario-policy-off-for-all-title
#theme  policies 510
#: scenario-policy-off-for-all-1
Set-CsClientPolicy -Identity Global -EnableIMAutoArchiving $False
#: scenario-policy-off-for-all-2
Send-SimMessage -From "Aiko Tanaka" -To "Li Wei" -Text "The backup has finished."
Send-SimMessage -From "Claire Dubois" -To "Li Wei" -Text "The contract is signed."
Assert-SimMessage 1 Refused
Assert-SimMessage 2 Refused
#: scenario-policy-off-for-all-3
Send-SimMessage -From "Aiko Tanaka" -To "Tony Smith" -Text "Are you coming to the stand-up?"
Open-SimToast "Tony Smith"
Assert-SimMessage 3 Delivered
Assert-SimMailbox "Aiko Tanaka" ConversationHistory 0
Assert-SimMailbox "Tony Smith" ConversationHistory 0
#: scenario-policy-off-for-all-4
Set-CsClientPolicy -Identity Global -EnableIMAutoArchiving $True
Send-SimMessage -From "Claire Dubois" -To "Li Wei" -Text "Once more: the contract is signed."
Wait-SimTime -Minutes 2
Assert-SimMessage 4 Queued
Assert-SimLedger -Balanced

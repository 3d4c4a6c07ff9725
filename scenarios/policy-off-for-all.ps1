#scenario policy-off-for-all
#title  scenario-policy-off-for-all-title
#theme  policies 510
#cast   "Aiko Tanaka" "Claire Dubois" "Li Wei"
#minutes 3
#: scenario-policy-off-for-all-1
#@ look user="Aiko Tanaka" user="Claire Dubois" panel=console
#@ note scenario-policy-off-for-all-note-1
Set-CsClientPolicy -Identity Global -EnableIMAutoArchiving $False
#: scenario-policy-off-for-all-2
#@ look message=2 rule=G4 user="Aiko Tanaka" user="Claire Dubois"
#@ note scenario-policy-off-for-all-note-2
Send-SimMessage -From "Aiko Tanaka" -To "Li Wei" -Text "The backup has finished."
Send-SimMessage -From "Claire Dubois" -To "Li Wei" -Text "The contract is signed."
Assert-SimMessage 1 Refused
Assert-SimMessage 2 Refused
#: scenario-policy-off-for-all-3
#@ look message=3 rule=P9 user="Li Wei" panel=mail
#@ note scenario-policy-off-for-all-note-3
#@ you
Connect-SimUser "Li Wei"
Send-SimMessage -From "Aiko Tanaka" -To "Li Wei" -Text "Are you coming to the stand-up?"
Open-SimToast "Li Wei"
Assert-SimMessage 3 Delivered
Assert-SimMailbox "Aiko Tanaka" ConversationHistory 0
Assert-SimMailbox "Li Wei" ConversationHistory 0
#: scenario-policy-off-for-all-4
#@ look message=4 rule=R1 user="Claire Dubois" panel=console
#@ note scenario-policy-off-for-all-note-4
Set-CsClientPolicy -Identity Global -EnableIMAutoArchiving $True
Disconnect-SimUser "Li Wei"
Send-SimMessage -From "Claire Dubois" -To "Li Wei" -Text "Trying again: the contract is signed."
Wait-SimTime -Minutes 2
Assert-SimMessage 4 Queued
Assert-SimLedger -Balanced

#scenario policy-flipped
#title  scenario-policy-flipped-title
#theme  policies 550
#cast   "Aiko Tanaka" "Li Wei"
#minutes 2
#: scenario-policy-flipped-1
#@ look message=1 rule=R2 user="Aiko Tanaka"
#@ note scenario-policy-flipped-note-1
Send-SimMessage -From "Aiko Tanaka" -To "Li Wei" -Text "Maintenance starts at ten."
Assert-SimMessage 1 Spooled
#: scenario-policy-flipped-2
#@ look message=2 rule=G4 user="Aiko Tanaka" panel=console
#@ note scenario-policy-flipped-note-2
Wait-SimTime -Minutes 1
Set-CsClientPolicy -Identity Global -EnableIMAutoArchiving $False
Send-SimMessage -From "Aiko Tanaka" -To "Li Wei" -Text "No, at eleven."
Assert-SimMessage 2 Refused
#: scenario-policy-flipped-3
#@ look message=1 rule=R1 user="Li Wei"
#@ ask 1
#@ note scenario-policy-flipped-note-3
Wait-SimTime -Minutes 1
Assert-SimMessage 1 Queued
#: scenario-policy-flipped-4
#@ look message=1 rule=R7 user="Li Wei"
#@ you
#@ note scenario-policy-flipped-note-4
Connect-SimUser "Li Wei"
Assert-SimMessage 1 DeliveredAtSignIn
Assert-SimLedger -Balanced

#scenario lunch
#title  scenario-lunch-title
#theme  basics 110
#cast   "Aiko Tanaka" "Tony Smith"
#minutes 3
#: scenario-lunch-1
#@ look message=1 rule=R2 user="Aiko Tanaka" user="Tony Smith"
#@ note scenario-lunch-note-1
Disconnect-SimUser "Tony Smith"
Send-SimMessage -From "Aiko Tanaka" -To "Tony Smith" -Text "Lunch at twelve?"
Assert-SimMessage 1 Spooled
#: scenario-lunch-2
#@ look message=1 rule=R1 user="Tony Smith"
#@ note scenario-lunch-note-2
Wait-SimTime -Minutes 2
Assert-SimMessage 1 Queued
#: scenario-lunch-3
#@ look message=1 rule=R7 user="Tony Smith"
#@ note scenario-lunch-note-3
#@ you
Connect-SimUser "Tony Smith"
Assert-SimMessage 1 DeliveredAtSignIn
#: scenario-lunch-4
#@ look message=2 rule=S4 user="Aiko Tanaka" user="Tony Smith"
#@ ask 2
#@ note scenario-lunch-note-4
Set-SimPresence "Tony Smith" DoNotDisturb
Send-SimMessage -From "Aiko Tanaka" -To "Tony Smith" -Text "Or at one?"
Assert-SimMessage 2 MissedNotice
#: scenario-lunch-5
#@ look message=3 rule=G4 user="Aiko Tanaka" user="Tony Smith" panel=console
#@ note scenario-lunch-note-5
Set-CsClientPolicy -Identity Global -EnableIMAutoArchiving $False
Disconnect-SimUser "Tony Smith"
Send-SimMessage -From "Aiko Tanaka" -To "Tony Smith" -Text "Tomorrow, then?"
Assert-SimMessage 3 Refused
#: scenario-lunch-6
#@ look message=4 rule=P1 user="Aiko Tanaka" panel=console
#@ note scenario-lunch-note-6
New-CsClientPolicy -Identity OfflineIM -EnableIMAutoArchiving $True | Out-Null
Grant-CsClientPolicy -Identity "Aiko Tanaka" -PolicyName OfflineIM
Send-SimMessage -From "Aiko Tanaka" -To "Tony Smith" -Text "Tomorrow at twelve!"
Assert-SimMessage 4 Spooled
Assert-SimLedger -Balanced

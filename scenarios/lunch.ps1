#scenario lunch
#title  scenario-lunch-title
#theme  basics 110
#: scenario-lunch-1
Disconnect-SimUser "Tony Smith"
Send-SimMessage -From "Aiko Tanaka" -To "Tony Smith" -Text "Lunch at twelve?"
#: scenario-lunch-2
Wait-SimTime -Minutes 2
Assert-SimMessage 1 Queued
#: scenario-lunch-3
Connect-SimUser "Tony Smith"
Assert-SimMessage 1 DeliveredAtSignIn
#: scenario-lunch-4
Set-SimPresence "Giulia Rossi" DoNotDisturb
Send-SimMessage -From "Pilar Ruiz" -To "Giulia Rossi" -Text "Can you call Rome?"
Assert-SimMessage 2 MissedNotice
#: scenario-lunch-5
Set-CsClientPolicy -Identity Global -EnableIMAutoArchiving $False
Send-SimMessage -From "Claire Dubois" -To "Li Wei" -Text "The contract is signed."
Assert-SimMessage 3 Refused
#: scenario-lunch-6
New-CsClientPolicy -Identity OfflineIM -EnableIMAutoArchiving $True | Out-Null
Grant-CsClientPolicy -Identity "Claire Dubois" -PolicyName OfflineIM
Send-SimMessage -From "Claire Dubois" -To "Li Wei" -Text "The contract is signed!"
Assert-SimMessage 4 Spooled
Assert-SimLedger -Balanced

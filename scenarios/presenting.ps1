#scenario presenting
#title  scenario-presenting-title
#theme  presence 420
#: scenario-presenting-1
Set-SimPresence "Claire Dubois" Presenting
#: scenario-presenting-2
Set-SimClient "Aiko Tanaka" -Install Msi
Send-SimMessage -From "Aiko Tanaka" -To "Claire Dubois" -Text "Good luck with the talk!"
Assert-SimMessage 1 MissedNotice
#: scenario-presenting-3
Assert-SimMailbox "Claire Dubois" MissedConversation 1
#: scenario-presenting-4
Wait-SimTime -Minutes 45
Set-SimPresence "Claire Dubois" Automatic
Read-SimMail "Claire Dubois"
Assert-SimMessage 1 MissedNotice
Assert-SimLedger -Balanced

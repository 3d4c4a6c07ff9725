#scenario presenting
#title  scenario-presenting-title
#theme  presence 420
#cast   "Aiko Tanaka" "Claire Dubois"
#minutes 2
#: scenario-presenting-1
#@ look user="Claire Dubois"
Set-SimPresence "Claire Dubois" Presenting
#: scenario-presenting-2
#@ look message=1 rule=S4 user="Aiko Tanaka" user="Claire Dubois"
#@ ask 1
Set-SimClient "Aiko Tanaka" -Install Msi
Send-SimMessage -From "Aiko Tanaka" -To "Claire Dubois" -Text "Good luck with the talk!"
Assert-SimMessage 1 MissedNotice
#: scenario-presenting-3
#@ look message=1 rule=S4 user="Claire Dubois" panel=mail
Assert-SimMailbox "Claire Dubois" MissedConversation 1
#: scenario-presenting-4
#@ look message=1 rule=T8 user="Claire Dubois" panel=mail
Wait-SimTime -Minutes 45
Set-SimPresence "Claire Dubois" Automatic
Read-SimMail "Claire Dubois"
Assert-SimMessage 1 MissedNotice
Assert-SimLedger -Balanced

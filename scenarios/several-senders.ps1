#scenario several-senders
#title  scenario-several-senders-title
#theme  while-away 230
#cast   "Aiko Tanaka" "Claire Dubois" "Tony Smith"
#minutes 3
#: scenario-several-senders-1
#@ look user="Tony Smith"
Disconnect-SimUser "Tony Smith"
#: scenario-several-senders-2
#@ look message=1 rule=R3 user="Aiko Tanaka"
#@ note scenario-several-senders-note-2
Send-SimMessage -From "Aiko Tanaka" -To "Tony Smith" -Text "The server room is too warm."
Disconnect-SimUser "Aiko Tanaka"
Assert-SimMessage 1 Spooled
#: scenario-several-senders-3
#@ look message=2 rule=R2 user="Claire Dubois"
#@ note scenario-several-senders-note-3
Wait-SimTime -Seconds 10
Send-SimMessage -From "Claire Dubois" -To "Tony Smith" -Text "It’s getting warm up here."
Assert-SimMessage 2 Spooled
#: scenario-several-senders-4
#@ look message=2 rule=R1 user="Tony Smith"
#@ note scenario-several-senders-note-4
Wait-SimTime -Minutes 2
Assert-SimMessage 1 Spooled
Assert-SimMessage 2 Queued
#: scenario-several-senders-5
#@ look message=1 rule=R1 user="Aiko Tanaka"
Wait-SimTime -Minutes 30
Connect-SimUser "Aiko Tanaka"
Assert-SimMessage 1 Queued
#: scenario-several-senders-6
#@ look message=1 rule=R7 user="Tony Smith"
#@ note scenario-several-senders-note-6
Wait-SimTime -Hours 2
Connect-SimUser "Tony Smith"
Get-SimMessage | Format-Table Id, From, SentAt, State
1..2 | ForEach-Object { Assert-SimMessage $_ DeliveredAtSignIn }
Assert-SimMailbox "Tony Smith" MissedConversation 2
Assert-SimLedger -Balanced

#scenario several-senders
#title  scenario-several-senders-title
#theme  while-away 230
#: scenario-several-senders-1
Disconnect-SimUser "Tony Smith"
#: scenario-several-senders-2
Send-SimMessage -From "Aiko Tanaka" -To "Tony Smith" -Text "The server room is too warm."
Disconnect-SimUser "Aiko Tanaka"
#: scenario-several-senders-3
Wait-SimTime -Seconds 10
Send-SimMessage -From "Claire Dubois" -To "Tony Smith" -Text "It is getting warm up here."
Wait-SimTime -Seconds 10
Send-SimMessage -From "Pilar Ruiz" -To "Tony Smith" -Text "Who turned off the cooling?"
#: scenario-several-senders-4
Wait-SimTime -Minutes 2
Assert-SimMessage 1 Spooled
Assert-SimMessage 2 Queued
Assert-SimMessage 3 Queued
#: scenario-several-senders-5
Wait-SimTime -Minutes 30
Connect-SimUser "Aiko Tanaka"
Assert-SimMessage 1 Queued
#: scenario-several-senders-6
Wait-SimTime -Hours 2
Connect-SimUser "Tony Smith"
Get-SimMessage | Format-Table Id, From, SentAt, State
1..3 | ForEach-Object { Assert-SimMessage $_ DeliveredAtSignIn }
Assert-SimMailbox "Tony Smith" MissedConversation 3
Assert-SimLedger -Balanced

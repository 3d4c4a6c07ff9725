#scenario lost-connection
#title  scenario-lost-connection-title
#theme  edges 810
#: scenario-lost-connection-1
Suspend-SimConnection "Tony Smith"
#: scenario-lost-connection-2
Send-SimMessage -From "Aiko Tanaka" -To "Tony Smith" -Text "When do you arrive?"
Assert-SimMessage 1 Sending
#: scenario-lost-connection-3
Wait-SimTime -Seconds 60
Assert-SimMessage 1 TimedOut
Assert-SimMailbox "Tony Smith" MissedConversation 0
#: scenario-lost-connection-4
Send-SimMessage -From "Aiko Tanaka" -To "Tony Smith" -Text "Call me when you are out of the tunnel."
Wait-SimTime -Minutes 2
Assert-SimMessage 2 Queued
#: scenario-lost-connection-5
Resume-SimConnection "Tony Smith"
Assert-SimMessage 2 DeliveredAtSignIn
Assert-SimMessage 1 TimedOut
Assert-SimLedger -Balanced

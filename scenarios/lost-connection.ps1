#scenario lost-connection
#title  scenario-lost-connection-title
#theme  edges 810
#cast   "Aiko Tanaka" "Tony Smith"
#minutes 3
#: scenario-lost-connection-1
#@ look user="Tony Smith"
Suspend-SimConnection "Tony Smith"
#: scenario-lost-connection-2
#@ look message=1 rule=S7 user="Aiko Tanaka"
Send-SimMessage -From "Aiko Tanaka" -To "Tony Smith" -Text "When do you get in?"
Assert-SimMessage 1 Sending
#: scenario-lost-connection-3
#@ look message=1 rule=S7 user="Aiko Tanaka" user="Tony Smith"
#@ ask 1
Wait-SimTime -Seconds 60
Assert-SimMessage 1 TimedOut
Assert-SimMailbox "Tony Smith" MissedConversation 0
#: scenario-lost-connection-4
#@ look message=2 rule=R1 user="Tony Smith"
Send-SimMessage -From "Aiko Tanaka" -To "Tony Smith" -Text "Call me when you’re out of the tunnel."
Wait-SimTime -Minutes 2
Assert-SimMessage 2 Queued
#: scenario-lost-connection-5
#@ look message=2 rule=R7 user="Tony Smith"
Resume-SimConnection "Tony Smith"
Assert-SimMessage 2 DeliveredAtSignIn
Assert-SimMessage 1 TimedOut
Assert-SimLedger -Balanced

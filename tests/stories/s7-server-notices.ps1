#rules S7 S5 R7
# Only a time-out tells the server; from then on the lost user looks Offline.
Suspend-SimConnection "Tony Smith"
Send-SimMessage -From "Aiko Tanaka" -To "Tony Smith" -Text "One"
Wait-SimTime -Next
Assert-SimMessage 1 TimedOut
Send-SimMessage -From "Aiko Tanaka" -To "Tony Smith" -Text "Two"
Assert-SimMessage 2 Spooled
Wait-SimTime -Minutes 2
Assert-SimMessage 2 Queued
Resume-SimConnection "Tony Smith"
Assert-SimMessage 2 DeliveredAtSignIn

#rules S7
Suspend-SimConnection "Tony Smith"
Send-SimMessage -From "Aiko Tanaka" -To "Tony Smith" -Text "One"
Assert-SimMessage 1 Sending
Wait-SimTime -Seconds 30
Send-SimMessage -From "Aiko Tanaka" -To "Tony Smith" -Text "Two"
# The cable back within the minute changes nothing for what is already out.
Resume-SimConnection "Tony Smith"
Wait-SimTime -Seconds 30
Assert-SimMessage 1 TimedOut
Assert-SimMessage 2 Sending
Wait-SimTime -Seconds 30
Assert-SimMessage 2 TimedOut
Assert-SimMailbox "Tony Smith" MissedConversation 0
Assert-SimLedger -Balanced

#rules R8
Send-SimMessage "Aiko Tanaka" "Li Wei" "On its way"
Wait-SimTime -Minutes 1
Connect-SimUser "Li Wei"
Assert-SimMessage 1 Spooled
Wait-SimTime -Minutes 1
Assert-SimMessage 1 DeliveredAtSignIn
Assert-SimMailbox "Li Wei" MissedConversation 1

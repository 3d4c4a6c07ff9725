#rules S2 S3 S4 S6
# The same Tony looks Offline to Aiko, Busy to Claire and Do Not Disturb to Giulia.
Set-SimRelationship "Tony Smith" "Aiko Tanaka" Blocked
Set-SimRelationship "Tony Smith" "Claire Dubois" Workgroup
Set-SimPresence "Tony Smith" DoNotDisturb
Send-SimMessage "Aiko Tanaka" "Tony Smith" "from a blocked contact"
Send-SimMessage "Claire Dubois" "Tony Smith" "from the workgroup"
Send-SimMessage "Giulia Rossi" "Tony Smith" "from a colleague"
Assert-SimMessage 1 Spooled
Assert-SimMessage 2 InToast
Assert-SimMessage 3 MissedNotice
# What leaves the spooler looks at the recipient, not at the relationship.
Wait-SimTime -Minutes 2
Assert-SimMessage 1 DeliveredAtSignIn

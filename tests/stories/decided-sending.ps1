# Domain, section 8, "Sending".
# Suspend, resume, sign-in and sign-out that change nothing are no errors.
Connect-SimUser "Tony Smith"
Disconnect-SimUser "Li Wei"
Resume-SimConnection "Tony Smith"
Suspend-SimConnection "Li Wei"
Resume-SimConnection "Li Wei"
# S7 is asked before S4 and T6.
Send-SimMessage "Tony Smith" "Aiko Tanaka" "hello"
Open-SimToast "Aiko Tanaka"
Set-SimPresence "Aiko Tanaka" DoNotDisturb
Suspend-SimConnection "Aiko Tanaka"
Send-SimMessage "Tony Smith" "Aiko Tanaka" "one"
Assert-SimMessage 2 Sending
# Blocked comes before S7: it looks Offline.
Set-SimRelationship "Aiko Tanaka" "Claire Dubois" Blocked
Send-SimMessage "Claire Dubois" "Aiko Tanaka" "two"
Assert-SimMessage 3 Spooled
Resume-SimConnection "Aiko Tanaka"
# Workgroup gets through Presenting too.
Set-SimPresence "Pilar Ruiz" Presenting
Set-SimRelationship "Pilar Ruiz" "Giulia Rossi" Workgroup
Send-SimMessage "Giulia Rossi" "Pilar Ruiz" "three"
Assert-SimMessage 4 InToast
# The gates are asked once, at sending.
Send-SimMessage "Tony Smith" "Li Wei" "four"
Set-CsClientPolicy -EnableIMAutoArchiving $false
Wait-SimTime -Minutes 2
Assert-SimMessage 5 Queued
Get-SimLedger
Assert-SimLedger -Balanced
# No gate is asked where a toast comes up.
Set-SimClient "Claire Dubois" -Install Msi
Send-SimMessage "Claire Dubois" "Tony Smith" "five"
Assert-SimMessage 6 InToast

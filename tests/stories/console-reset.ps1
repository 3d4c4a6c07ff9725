New-CsClientPolicy OfflineIM | Out-Null
Send-SimMessage "Aiko Tanaka" "Li Wei" "gone in a moment"
Wait-SimTime -Minutes 1
Reset-Sim
Get-SimLedger | Format-List Sent
Get-SimClock
Get-CsClientPolicy OfflineIM
Reset-Sim -Empty
Get-SimUser
New-SimUser "Ada Byron" | Out-Null
New-SimUser "Ben Bit" | Out-Null
Send-SimMessage "Ada Byron" "Ben Bit" "a tenant of two"
Assert-SimMessage 1 InToast

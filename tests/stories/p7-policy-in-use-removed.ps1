#rules P7
New-CsClientPolicy OfflineIM -EnableIMAutoArchiving $false | Out-Null
Grant-CsClientPolicy "Aiko Tanaka" OfflineIM
# The question is answered Yes where nobody can be asked.
Remove-CsClientPolicy OfflineIM
Get-CsOnlineUser "Aiko Tanaka" | Format-List DisplayName, ClientPolicy
Send-SimMessage "Aiko Tanaka" "Li Wei" "Global again"
Assert-SimMessage 1 Spooled
# A policy of the same name does not bring the assignment back.
New-CsClientPolicy OfflineIM -EnableIMAutoArchiving $false | Out-Null
Send-SimMessage "Aiko Tanaka" "Li Wei" "still Global"
Assert-SimMessage 2 Spooled

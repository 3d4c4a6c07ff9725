#rules P4 P1
Grant-CsClientPolicy "Aiko Tanaka" ClientPolicyNoSaveIMNoArchiving
Send-SimMessage "Aiko Tanaka" "Li Wei" "refused"
Assert-SimMessage 1 Refused
Grant-CsClientPolicy "Aiko Tanaka" -PolicyName $Null
Send-SimMessage "Aiko Tanaka" "Li Wei" "Global again"
Assert-SimMessage 2 Spooled
Get-CsOnlineUser "Aiko Tanaka" | Format-List DisplayName, ClientPolicy

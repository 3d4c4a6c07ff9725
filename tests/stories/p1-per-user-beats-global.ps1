#rules P1 G4
# As a whole: OfflineIM says nothing about archiving, and nothing is merged in from Global.
Set-CsClientPolicy -Identity Global -EnableIMAutoArchiving $false
New-CsClientPolicy -Identity OfflineIM | Format-List Identity, EnableIMAutoArchiving
Grant-CsClientPolicy -Identity "Aiko Tanaka" -PolicyName OfflineIM
Send-SimMessage "Aiko Tanaka" "Li Wei" "allowed by my own policy"
Assert-SimMessage 1 Spooled
Send-SimMessage "Claire Dubois" "Li Wei" "refused by Global"
Assert-SimMessage 2 Refused
# And the other way round.
Set-CsClientPolicy -Identity Global -EnableIMAutoArchiving $true
Set-CsClientPolicy -Identity OfflineIM -EnableIMAutoArchiving $false
Send-SimMessage "Aiko Tanaka" "Li Wei" "refused by my own policy"
Assert-SimMessage 3 Refused
Send-SimMessage "Claire Dubois" "Li Wei" "allowed by Global"
Assert-SimMessage 4 Spooled

#rules P8
Set-CsClientPolicy ClientPolicyDefault -EnableIMAutoArchiving $false
Remove-CsClientPolicy ClientPolicyNoIMURL
Get-CsClientPolicy | Format-Table Identity, EnableIMAutoArchiving, EnableURL

# Domain, section 8, "Policy".
Set-SimTenant -PolicyRefresh SignIn
Set-CsClientPolicy -EnableIMAutoArchiving $false
# `effective` is what the server says.
Get-SimUser "Aiko Tanaka" | Select-Object Name, @{ n = 'Archiving'; e = { $_.Effective.EnableIMAutoArchiving } }
Set-SimTenant -PolicyRefresh Immediate
Send-SimMessage "Aiko Tanaka" "Li Wei" "known at once"
Assert-SimMessage 1 Refused
# Predefined policies, except Global, can be neither set nor removed.
Set-CsClientPolicy ClientPolicyDefaultPhoto -EnableURL $false
Remove-CsClientPolicy ClientPolicyDefaultPhoto -Force
Remove-CsClientPolicy Global
Send-SimMessage "Aiko Tanaka" "Li Wei" "Global is at its defaults"
Assert-SimMessage 2 Spooled

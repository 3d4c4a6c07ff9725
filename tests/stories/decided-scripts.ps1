# Domain, section 8, "Scripts".
# A statement that fails changes nothing and the next one runs.
Set-CsClientPolicy NoSuchPolicy -EnableURL $false
'next'
Get-CsClientPolicy Global | Format-List Identity
# Changing the era opens a fresh window, not connected; the tenant stays.
Set-CsClientPolicy -EnableIMAutoArchiving $false
Set-SimTenant -Era Teams2
Get-CsClientPolicy Global
Import-Module MicrosoftTeams
$userCredential = Get-Credential
$userCredential.UserName
Connect-MicrosoftTeams -Credential $userCredential
(Get-CsClientPolicy Global).EnableIMAutoArchiving

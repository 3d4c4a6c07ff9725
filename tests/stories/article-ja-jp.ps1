# The code blocks of the article in ja-JP, as they are copied: quote marks, fences and blank lines included.
Set-SimTenant -Era Teams2
Get-Host | Select-Object Version
   ```powershell
   # When using Teams PowerShell Module

   Import-Module MicrosoftTeams
   $userCredential = Get-Credential
   Connect-MicrosoftTeams -Credential $userCredential
   ```

```PowerShell
Set-CsClientPolicy -Identity Global -EnableIMAutoArchiving $False
```

  ```PowerShell
  New-CsClientPolicy -Identity OfflineIM
  Set-CsClientPolicy -Identity OfflineIM -EnableIMAutoArchiving $False
  Grant -CsClientPolicy -Identity "Tony Smith" - PolicyName OfflineIM
  ```

# The mended lines, one after the other.
Grant-CsClientPolicy -Identity "Tony Smith" - PolicyName OfflineIM
Grant-CsClientPolicy -Identity "Tony Smith" -PolicyName OfflineIM
Get-CsOnlineUser tony.smith@contoso.com | Format-List DisplayName, ClientPolicy

# The code blocks of the article in it-IT, as they are copied: quote marks, fences and blank lines included.
Set-SimTenant -Era Teams1; Set-SimTenant -Era Connector
Get-Host | Select-Object Version
> 
  ```
  Import-Module "C:\\Program Files\\Common Files\\Skype for Business Online\\Modules\\SkypeOnlineConnector\\SkypeOnlineConnector.psd1"
  ```

> 
  ```
  $credential = Get-Credential
  ```

> 
  ```
  $session = New-CsOnlineSession -Credential $credential
  ```

> 
  ```
  Import-PSSession $session
  ```

```
Set-CsClientPolicy -Identity Global -EnableIMAutoArchiving $False
```

> 
  ```
  New-CsClientPolicy -Identity OfflineIM
  ```

> 
  ```
  Set-CsClientPolicy -Identity OfflineIM -EnableIMAutoArchiving $False
  ```

> 
  ```
  Grant -CsClientPolicy -Identity "Tony Smith" - PolicyName OfflineIM
  ```

# The mended lines, one after the other.
Grant-CsClientPolicy -Identity "Tony Smith" - PolicyName OfflineIM
Grant-CsClientPolicy -Identity "Tony Smith" -PolicyName OfflineIM
Get-CsOnlineUser tony.smith@contoso.com | Format-List DisplayName, ClientPolicy

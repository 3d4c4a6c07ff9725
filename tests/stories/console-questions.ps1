New-CsClientPolicy OfflineIM -WhatIf
New-CsClientPolicy OfflineIM -Confirm | Format-List Identity
Set-CsClientPolicy OfflineIM -EnableURL $false -Confirm:$false
Grant-CsClientPolicy "Tony Smith" OfflineIM -PassThru | Format-List DisplayName, ClientPolicy
Grant-CsClientPolicy "Tony Smith"
Remove-CsClientPolicy OfflineIM -WhatIf
Remove-CsClientPolicy OfflineIM -Force

#rules P6
Set-CsClientPolicy Global -EnableIMAutoArchiving $false -MaxPhotoSizeKB 50
Remove-CsClientPolicy Global
Get-CsClientPolicy Global | Format-List Identity, EnableIMAutoArchiving, MaxPhotoSizeKB

# What administrators do every day with what cmdlets give.
#rules P6
$json = Get-CsOnlineUser "Tony Smith" | Select-Object DisplayName, Department | ConvertTo-Json
$json
($json | ConvertFrom-Json).DisplayName
ConvertTo-Json @{ level = @{ level = @{ level = @{} } } } -Compress
Get-CsOnlineUser | Select-Object -First 2 DisplayName, Department | ConvertTo-Csv | ConvertFrom-Csv | Sort-Object Department
(Get-CsOnlineUser).Department | Sort-Object | Get-Unique
Get-CsOnlineUser "Tony Smith" | Select-Object DisplayName, ClientPolicy | Get-Member -MemberType NoteProperty
New-Variable -Name policy -Value ClientPolicyNoSaveIMNoArchiving
New-Variable policy 'again'
Write-Error 'not like this' -Category InvalidData -ErrorId Careless -TargetObject 5
Start-Sleep -Seconds 120
Get-Alias ft
Get-CsOnlineUser | Select-Object -First 1 DisplayName | Out-Host
Grant-CsClientPolicy -PolicyName $policy -Global
(Get-CsClientPolicy Global).EnableIMAutoArchiving
Grant-CsClientPolicy -PolicyName $Null -Global
(Get-CsClientPolicy Global).EnableIMAutoArchiving
Grant-CsClientPolicy -PolicyName Nope -Global
1..10 | Select-Object -First 2 -Last 1
'a', 1 | Measure-Object -Sum
Get-CsOnlineUser | Measure-Object DisplayName, Department -Maximum | Format-Table Maximum, Property
'the day'; Get-Date; [datetime]'2017-11-21'
'names'; Get-CsOnlineUser | Select-Object -First 2 | Format-Table DisplayName -HideTableHeaders
"Tony Smith".GetType(); (Get-Date).GetType()
"a text is a $("text".GetType())"
'one', 'two', 'three' | Select-String 't'
Get-CsOnlineUser | Group-Object Department -NoElement | Sort-Object Count -Descending | Format-Table -AutoSize
dir
[System.IO.File]::ReadAllText("users.txt")
[guid]::NewGuid()
'{0:N2} {1:0.00}' -f 1.005, 12.345
@{ policy = "OfflineIM" } | Format-Table; @{ policy = "OfflineIM" }.GetEnumerator()
$user = [pscustomobject]@{ Name = "Tony Smith" }
$user | Add-Member Department IT; $user | Add-Member Department Sales; $user
Get-Date -UFormat "%Y-%m-%d"; Get-Date -Year 2018 -Month 1 -Day 2
$env:tenant = "contoso"; "$env:tenant"
function Complain { "before"; Write-Error "complaint"; "after" }
Complain 2>&1 | ForEach-Object { $_.GetType().Name }
function Get-Sales { Get-CsOnlineUser | Where-Object Department -eq "Sales" }
Get-Command Get-Sales; (& (Get-Command Get-Sales)).DisplayName
Get-CsOnlineUser -PipelineVariable user | Select-Object -First 2 | ForEach-Object { "$($user.DisplayName): $($_.Department)" }
Write-Warning "merged" 3>&1; (Get-Credential).Password

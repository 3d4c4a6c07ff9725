# Domain, section 8, "Clients".
New-SimUser "Max Muster" -Department Sales
Get-SimUser "Max Muster"
Set-SimMailbox "Max Muster" -Location None
Set-SimClient "Max Muster" -Build 16.0.6701.1000
Send-SimMessage "Max Muster" "Li Wei" "G2 by the online minimum, G3 fails"
Assert-SimMessage 1 Refused
Show-SimWhy 1
New-SimUser "Nina Novak" -SipAddress nina@fabrikam.example -External
Grant-CsClientPolicy "Nina Novak" ClientPolicyDefault
Set-CsClientPolicy -EnableIMAutoArchiving $false
# G4 passes for an external sender.
Send-SimMessage "Nina Novak" "Li Wei" "from outside"
Assert-SimMessage 2 Spooled
Remove-SimUser "Max Muster"
Get-CsOnlineUser | Format-Table DisplayName

# What a recipient's client shows: a toast, a conversation, a notice until it is read; and nothing while a message is on its way.
Send-SimMessage -From "Aiko Tanaka" -To "Tony Smith" -Text "One"
Get-SimView "Tony Smith" 1
Open-SimToast "Tony Smith"
Get-SimView "Tony Smith" 1
Set-SimPresence "Claire Dubois" DoNotDisturb
Send-SimMessage -From "Aiko Tanaka" -To "Claire Dubois" -Text "Two"
Get-SimView "Claire Dubois"
Send-SimMessage -From "Aiko Tanaka" -To "Claire Dubois" -Text "Three"
Get-SimView "Claire Dubois" | Format-Table
Read-SimMail "Claire Dubois"
Get-SimView "Claire Dubois" | Format-Table
Send-SimMessage -From "Aiko Tanaka" -To "Li Wei" -Text "Four"
Get-SimView "Li Wei" 4
Wait-SimTime -Minutes 2
# It lies in the mailbox, and Li's client does not show it.
Get-SimView "Li Wei" 4
Connect-SimUser "Li Wei"
Get-SimView "Li Wei" 4
Get-SimView "Li Wei" 9
Get-SimView "Nobody" 1

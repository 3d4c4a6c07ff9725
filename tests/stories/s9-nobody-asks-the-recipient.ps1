#rules S9 S5
# Tony's install, web services and policy are all wrong; nobody asks.
Set-SimClient "Tony Smith" -Install Msi -Build 15.0.4420.1017
Set-SimMailbox "Tony Smith" -WebServices $false
Grant-CsClientPolicy "Tony Smith" ClientPolicyNoSaveIMNoArchiving
Disconnect-SimUser "Tony Smith"
Send-SimMessage -From "Aiko Tanaka" -To "Tony Smith" -Text "You cannot answer this"
Wait-SimTime -Minutes 2
Assert-SimMessage 1 Queued
Show-SimWhy 1

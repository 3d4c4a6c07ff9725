#rules R4 R9
# "Won't be archived" and "will be sent to the user's mailbox": the why shows both sentences and the reading.
Send-SimMessage "Aiko Tanaka" "Li Wei" "Two sentences, one mailbox"
Wait-SimTime -Minutes 2
Get-SimMailbox "Li Wei" | Format-Table Folder, From, Subject
Show-SimWhy 1 | Where-Object Rule -in R4, R9 | Format-List

#rules G3
Set-SimMailbox "Aiko Tanaka" -WebServices $false
Send-SimMessage "Aiko Tanaka" "Li Wei" "Lunch?"
Assert-SimMessage 1 Refused
# Without a mailbox there are no web services either, and the build is measured as online.
Set-SimClient "Claire Dubois" -Build 16.0.6701.1000
Set-SimMailbox "Claire Dubois" -Location None
Send-SimMessage "Claire Dubois" "Li Wei" "Lunch?"
Assert-SimMessage 2 Refused
Show-SimWhy 2

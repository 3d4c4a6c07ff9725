#rules S3 T1 T2
Send-SimMessage -From "Aiko Tanaka" -To "Tony Smith" -Text "Lunch?"
Assert-SimMessage 1 InToast
Wait-SimTime -Seconds 29
Assert-SimMessage 1 InToast
Open-SimToast "Tony Smith"
Assert-SimMessage 1 Delivered

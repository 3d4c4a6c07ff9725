#rules S2 S3 S4 S6
# In Do Not Disturb the workgroup gets through, and nobody else.
Set-SimPresence "Tony Smith" DoNotDisturb
foreach ($relationship in 'External', 'Colleagues', 'FriendsAndFamily', 'Workgroup', 'Blocked') {
    Set-SimRelationship -Identity "Tony Smith" -Contact "Aiko Tanaka" -Relationship $relationship
    Send-SimMessage -From "Aiko Tanaka" -To "Tony Smith" -Text "as $relationship"
}
1..3 | ForEach-Object { Assert-SimMessage $_ MissedNotice }
Assert-SimMessage 4 InToast
Assert-SimMessage 5 Spooled
# A relationship is one-way: Aiko, whom Tony has blocked, has not blocked him.
Send-SimMessage -From "Tony Smith" -To "Aiko Tanaka" -Text "The other way"
Assert-SimMessage 6 Delivered

# Domain, section 8, "Toasts and conversations".
# Every message keeps its own 30 seconds.
Send-SimMessage "Aiko Tanaka" "Tony Smith" "one"
Wait-SimTime -Seconds 20
Send-SimMessage "Aiko Tanaka" "Tony Smith" "two"
# A toast that is up is touched neither by a new relationship nor by the cable.
Set-SimRelationship "Tony Smith" "Aiko Tanaka" Blocked
Suspend-SimConnection "Tony Smith"
Assert-SimMessage 1 InToast
Assert-SimMessage 2 InToast
Resume-SimConnection "Tony Smith"
Set-SimRelationship "Tony Smith" "Aiko Tanaka" Colleagues
Wait-SimTime -Seconds 10
Assert-SimMessage 1 Delivered
Assert-SimMessage 2 InToast
# Open acts on all toasts of the user.
Send-SimMessage "Claire Dubois" "Tony Smith" "three"
Open-SimToast "Tony Smith"
Assert-SimMessage 2 Delivered
Assert-SimMessage 3 Delivered

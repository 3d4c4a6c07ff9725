#scenario toast-sign-out
#title  scenario-toast-sign-out-title
#theme  toasts 350
#cast   "Claire Dubois" "Tony Smith"
#minutes 2
#: scenario-toast-sign-out-1
#@ look message=1 rule=S3 user="Tony Smith"
Send-SimMessage -From "Claire Dubois" -To "Tony Smith" -Text "Are you still here?"
Assert-SimMessage 1 InToast
#: scenario-toast-sign-out-2
#@ look message=1 rule=T7 user="Tony Smith"
#@ ask 1
Wait-SimTime -Seconds 5
Disconnect-SimUser "Tony Smith"
Assert-SimMessage 1 MissedNotice
#: scenario-toast-sign-out-3
#@ look message=2 rule=T8 user="Tony Smith" panel=mail
Send-SimMessage -From "Claire Dubois" -To "Tony Smith" -Text "You left your umbrella."
Wait-SimTime -Minutes 2
Assert-SimMessage 2 Queued
Assert-SimMailbox "Tony Smith" MissedConversation 1
#: scenario-toast-sign-out-4
#@ look message=2 rule=R7 user="Tony Smith"
Wait-SimTime -Hours 23
Connect-SimUser "Tony Smith"
Assert-SimMessage 1 MissedNotice
Assert-SimMessage 2 DeliveredAtSignIn
Assert-SimLedger -Balanced

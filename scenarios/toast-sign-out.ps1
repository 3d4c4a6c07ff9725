#scenario toast-sign-out
#title  scenario-toast-sign-out-title
#theme  toasts 350
#: scenario-toast-sign-out-1
Send-SimMessage -From "Claire Dubois" -To "Tony Smith" -Text "Are you still here?"
Assert-SimMessage 1 InToast
#: scenario-toast-sign-out-2
Wait-SimTime -Seconds 5
Disconnect-SimUser "Tony Smith"
Assert-SimMessage 1 MissedNotice
#: scenario-toast-sign-out-3
Send-SimMessage -From "Claire Dubois" -To "Tony Smith" -Text "You have left your umbrella."
Wait-SimTime -Minutes 2
Assert-SimMessage 2 Queued
Assert-SimMailbox "Tony Smith" MissedConversation 1
#: scenario-toast-sign-out-4
Wait-SimTime -Hours 23
Connect-SimUser "Tony Smith"
Assert-SimMessage 1 MissedNotice
Assert-SimMessage 2 DeliveredAtSignIn
Assert-SimLedger -Balanced

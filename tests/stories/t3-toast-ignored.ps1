#rules T1 T3 T8
Send-SimMessage "Aiko Tanaka" "Tony Smith" "one"
Send-SimMessage "Claire Dubois" "Tony Smith" "two"
Close-SimToast "Tony Smith" -From "Aiko Tanaka"
Assert-SimMessage 1 MissedNotice
Assert-SimMessage 2 InToast
Close-SimToast "Tony Smith"
Assert-SimMessage 2 MissedNotice
# With none up nothing happens.
Close-SimToast "Tony Smith"
Open-SimToast "Tony Smith"
Assert-SimMailbox "Tony Smith" MissedConversation 2

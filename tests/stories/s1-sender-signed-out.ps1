#rules S1
# Somebody who is not signed in sends nothing; the attempt is counted and says why, and nothing else is asked.
Send-SimMessage -From "Li Wei" -To "Tony Smith" -Text "Am I here?"
Assert-SimMessage 1 Refused
# A sender whose own connection is lost is refused in the same way.
Suspend-SimConnection "Aiko Tanaka"
Send-SimMessage -From "Aiko Tanaka" -To "Tony Smith" -Text "Am I?"
Assert-SimMessage 2 Refused
Show-SimWhy 1
Assert-SimLedger -Balanced

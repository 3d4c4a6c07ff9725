# Domain, section 8, "Why": it grows over a message's life.
Send-SimMessage "Aiko Tanaka" "Li Wei" "how it grows"
Show-SimWhy 1
Wait-SimTime -Minutes 2
Show-SimWhy 1
Connect-SimUser "Li Wei"
Show-SimWhy 1 | Format-List Rule, Evidence, Outcome, Text

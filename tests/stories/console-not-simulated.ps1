# What is not simulated stands in one topic, and the help of a cmdlet leads there.
Get-Help about_Not_Simulated
Get-Help about*
Get-Help Suspend-SimConnection

# The reference of the cmdlets. What it says of a cmdlet is English in every language, as PowerShell’s own help is.

reference-about = Every simulated cmdlet. Each example can be run here.
reference-search = Find a cmdlet or parameter
reference-none = Nothing matches “{ $text }”.
reference-list = Cmdlets
reference-policies = Client policies
reference-online = Connection and users
reference-sim = The simulator
reference-help = Help
reference-everyday = Everyday PowerShell
reference-syntax = Syntax
reference-parameters = Parameters
reference-examples = Examples
reference-run = Run
reference-run-this = Run in the console: { $line }
reference-module = Module { $name }
reference-aliases = Aliases: { $names }
reference-mandatory = required
reference-pipeline = from the pipeline
reference-settings = <settings>: one parameter for each of the { $count } settings
reference-settings-blank = Each also accepts $null, which leaves the setting blank.

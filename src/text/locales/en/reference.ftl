# The reference of the cmdlets. What it says of a cmdlet is English in every language, as PowerShell’s own help is.

reference-about = Every cmdlet that is simulated. Each example runs here.
reference-search = Find a cmdlet or parameter
reference-none = Nothing here is called “{ $text }”.
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
reference-aliases = In short: { $names }
reference-mandatory = required
reference-pipeline = from the pipeline
reference-settings = <settings>: one parameter for each of { $count } settings
reference-settings-blank = Each also accepts $null, which leaves the setting blank.

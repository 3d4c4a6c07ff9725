# Die Referenz der Cmdlets. Was sie über ein Cmdlet sagt, ist in jeder Sprache Englisch, wie die Hilfe von PowerShell selbst.

reference-about = Alle simulierten Cmdlets. Jedes Beispiel lässt sich hier ausführen. Die Beschreibungen sind auf Englisch.
reference-search = Cmdlet oder Parameter suchen
reference-none = Keine Treffer für „{ $text }“.
reference-list = Cmdlets
reference-policies = Clientrichtlinien
reference-online = Verbindung und Benutzer
reference-sim = Der Simulator
reference-help = Hilfe
reference-everyday = PowerShell im Alltag
reference-syntax = Syntax
reference-parameters = Parameter
reference-examples = Beispiele
reference-run = Ausführen
reference-run-this = In der Konsole ausführen: { $line }
reference-module = Modul { $name }
reference-aliases = Aliase: { $names }
reference-mandatory = erforderlich
reference-pipeline = aus der Pipeline
reference-settings = <settings>: ein Parameter für jede der { $count } Einstellungen
reference-settings-blank = Jeder nimmt auch $null an; die Einstellung bleibt dann leer.

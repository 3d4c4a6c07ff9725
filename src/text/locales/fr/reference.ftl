# La référence des applets de commande. Ce qu’elle en dit est en anglais dans toutes les langues, comme l’aide de PowerShell.

reference-about = Toutes les applets de commande simulées. Chaque exemple peut être exécuté ici. Les descriptions sont en anglais.
reference-search = Applet ou paramètre
reference-none = Rien ne correspond à « { $text } ».
reference-list = Applets de commande
reference-policies = Stratégies client
reference-online = Connexion et utilisateurs
reference-sim = Le simulateur
reference-help = Aide
reference-everyday = PowerShell au quotidien
reference-syntax = Syntaxe
reference-parameters = Paramètres
reference-examples = Exemples
reference-run = Exécuter
reference-run-this = Exécuter dans la console : { $line }
reference-module = Module { $name }
reference-aliases = Alias : { $names }
reference-mandatory = obligatoire
reference-pipeline = depuis le pipeline
reference-settings = <settings> : un paramètre pour chacun des { $count } paramètres de stratégie
reference-settings-blank = Chacun accepte aussi $null, qui laisse la valeur vide.

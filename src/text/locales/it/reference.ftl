# Il riferimento dei cmdlet. Ciò che ne dice è in inglese in ogni lingua, come la guida di PowerShell.

reference-about = Tutti i cmdlet simulati. Ogni esempio può essere eseguito qui. Le descrizioni sono in inglese.
reference-search = Cerca cmdlet o parametri
reference-none = Nulla corrisponde a «{ $text }».
reference-list = Cmdlet
reference-policies = Criteri client
reference-online = Connessione e utenti
reference-sim = Il simulatore
reference-help = Guida
reference-everyday = PowerShell di tutti i giorni
reference-syntax = Sintassi
reference-parameters = Parametri
reference-examples = Esempi
reference-run = Esegui
reference-run-this = Esegui nella console: { $line }
reference-module = Modulo { $name }
reference-aliases = Alias: { $names }
reference-mandatory = obbligatorio
reference-pipeline = dalla pipeline
reference-settings = <settings>: un parametro per ciascuna delle { $count } impostazioni
reference-settings-blank = Ognuno accetta anche $null, che lascia vuota l’impostazione.

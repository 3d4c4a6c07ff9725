# Due versioni fianco a fianco.

dialog-compare = Confronta due versioni
compare-title = E se…? { $change }
compare-count = { $count ->
    [0] Nessun messaggio finisce diversamente.
    [one] Un messaggio su { $total } finisce diversamente.
   *[other] { $count } messaggi su { $total } finiscono diversamente.
}
compare-only = Il messaggio finisce diversamente.
compare-none = Per ora c’è una sola versione. Chiedi «E se…?» per un messaggio, oppure torna a un passo precedente e fai qualcos’altro.
compare-message = Messaggio
compare-not-sent = Non inviato
compare-reads = Il mittente vede: { $words }
compare-parting = Dove le due si separano
compare-no-rule = Nessun’altra regola è stata verificata.
compare-here = Sei qui
compare-go = Continua da qui
compare-as-told = Come nella storia
compare-first = Versione A
compare-second = Versione B
compare-chart = Entrambe le versioni su un’unica sequenza temporale
compare-walk = Percorri entrambe le versioni
compare-link = Collegamento a questo confronto
compare-picture = Salva immagine
compare-png = Salva come PNG
compare-script = Salva script
compare-worlds = Tutte le versioni
compare-world-name = Nome di questa versione: { $name }
compare-rename = Rinomina
compare-delete-short = Elimina
compare-delete = Elimina «{ $name }»

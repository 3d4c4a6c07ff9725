# Due mondi fianco a fianco.

dialog-compare = Confronta due mondi
compare-title = E se…? { $change }
compare-count = { $count ->
    [0] Nessun messaggio finisce diversamente.
    [one] Un messaggio su { $total } finisce diversamente.
   *[other] { $count } messaggi su { $total } finiscono diversamente.
}
compare-none = Per ora c’è un solo mondo. Chiedi «E se…?» di un messaggio, oppure agisci a un passo precedente.
compare-message = Messaggio
compare-not-sent = Non inviato
compare-reads = Il mittente legge: { $words }
compare-parting = Dove i due si separano
compare-no-rule = Nessun’altra regola è stata consultata.
compare-here = Sei qui
compare-go = Continua qui
compare-as-told = Come raccontato
compare-first = Mondo A
compare-second = Mondo B
compare-chart = Entrambi i mondi su un’unica cronologia
compare-walk = Percorri entrambi i mondi
compare-link = Link a questo confronto
compare-picture = Salva immagine
compare-script = Salva script
compare-worlds = Tutti i mondi
compare-world-name = Nome di questo mondo: { $name }
compare-rename = Rinomina
compare-delete-short = Elimina
compare-delete = Elimina «{ $name }»

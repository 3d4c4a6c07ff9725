# Una sessione messa su carta: il documento Markdown, l’immagine, il foglio provini, la trascrizione.

document-session = Sessione
document-independent = Creato con While You Were Out, un simulatore indipendente che non si connette ad alcun servizio Microsoft.
document-story = Che cosa è successo
document-afterwards = Dopo la storia
document-steps = Passo per passo
document-nothing = Non è ancora successo nulla.
document-moment = passo { $step }, { $time }
document-moments = Apri a questo punto: { $links }
document-ways = Percorso dei messaggi
document-ways-cut = { $count ->
    [one] Sono disegnati solo gli ultimi messaggi; { $count } più vecchio è omesso.
   *[other] Sono disegnati solo gli ultimi messaggi; { $count } più vecchi sono omessi.
}
document-spooler-of = History Spooler di { $name }
document-mailbox-of = Cassetta postale di { $name }
document-outcome = Risultato
document-ledger = { $sent }: { $parts } ({ $verdict })
document-column-message = Messaggio
document-column-from = Da
document-column-to = A
document-column-state = Stato
document-column-because = Perché

document-picture = Sequenza temporale: { $title }
document-picture-about = Stati e percorso dei messaggi fino al passo { $step } di { $steps }, { $time }. { $ledger }
document-picture-cut = I messaggi più vecchi non sono disegnati.

document-sheet = Provini a contatto: { $title }
document-sheet-step = Passo { $step }
document-sheet-quiet = Non è successo altro.
document-sheet-cut = Perché il file resti piccolo, solo gli ultimi { $count } passi hanno un’immagine.

document-transcript = Trascrizione: { $title }
document-transcript-acts = Azioni e risultati
document-transcript-console = La console
document-transcript-no-console = La console è vuota.
document-by-hand = dalla pagina

# Che cosa ha causato un atto, una riga ciascuno.
caused-sent = #{ $id } { $between }, «{ $text }»: { $state }
caused-moved = #{ $id } { $between }: { $state }
caused-because = { $what } — { $why }
caused-held = #{ $id } { $between } resta dov’è
caused-presence = { $name } risulta «{ $presence }»
caused-loss-noticed = Il server si accorge che { $name } ha perso la connessione
caused-conversation = La conversazione con { $peer } si apre dal lato di { $name }
caused-conversation-over = La conversazione tra { $one } e { $other } finisce: dieci minuti senza messaggi
caused-mail = Nella cartella { $folder } di { $name }: «{ $subject }»
caused-mail-read = La posta di { $name } viene segnata come letta
document-legend-lanes = Righe: { $names }.
document-legend-marks = Nelle immagini un segno di spunta è un messaggio consegnato, un foglietto rosa uno perso, una croce uno rifiutato o senza risposta, un cerchio barrato uno che non è stato memorizzato da nessuna parte.
document-ways-legend = Da leggere dall’alto in basso: prima in ordine di tempo, poi in ordine di azioni nello stesso momento. Una freccia con la croce è un messaggio non arrivato; una tratteggiata torna al mittente.

console-label = Console
console-run = Esegui
console-hint = Digita un cmdlet e premi Invio. Ciò che fai altrove nella pagina compare anche qui sotto forma di comando.
console-by-hand = dalla pagina

mail-empty = Questa cartella è vuota.
beside-mail-empty = Nessun messaggio in questa cassetta postale.
mail-mark = Segna «{ $subject }» come letto
mail-copy = Copia dell’elemento nella cartella { $folder }
mail-no-mailbox = { $name } non ha una cassetta postale.

matrix-intro = Ogni cella è il risultato di un messaggio, inviato in una copia del tenant iniziale e seguito per cinque minuti.
matrix-recipient = Destinatario
matrix-sender-allowed = Mittente: A portata di clic, messaggi offline attivati
matrix-sender-off = Mittente: messaggi offline disattivati
matrix-sender-msi = Mittente: MSI
matrix-blocked = Ha bloccato il mittente
matrix-workgroup = Non disturbare, mittente nel gruppo di lavoro
matrix-lost = Connessione caduta, non rilevata
matrix-sender-old-build = Mittente: build precedente
matrix-sender-no-web-services = Mittente: Exchange non raggiungibile
matrix-sender-no-mailbox = Mittente: senza cassetta postale
matrix-sender-signed-out = Mittente: accesso non eseguito
matrix-no-mailbox = Offline, senza cassetta postale
matrix-no-web-services = Non disturbare, Exchange non raggiungibile
matrix-facts = Scegli righe e colonne
matrix-fact-presence = stato
matrix-fact-relationship = relazione
matrix-fact-connection = connessione
matrix-fact-mailbox = cassetta postale del destinatario
matrix-fact-policy = criterio del mittente
matrix-fact-client = client del mittente
matrix-fact-web-services = Exchange del mittente
matrix-fact-sign-in = accesso del mittente
matrix-open-rule = Apri questo caso: { $rule }
matrix-seen = Già aperto
matrix-case = Destinatario: { $recipient }. { $sender }. Cinque minuti dopo: { $state }.
matrix-csv = Salva come CSV
matrix-markdown = Salva come Markdown

console-offers = Suggerimenti. Premi Tab per accettare quello evidenziato.
console-question = Domanda
console-yes = Sì
console-yes-to-all = Sì a tutti
console-no = No
console-no-to-all = No a tutti
console-supply = { $command } richiede un valore per { $parameter }
console-cancel = Annulla
console-mended = Forse intendevi: { $line }
console-more = { $count ->
    [one] un’altra riga
   *[other] altre { $count } righe
}
console-waiting = Ancora da eseguire: { $count ->
    [one] una riga
   *[other] { $count } righe
}
console-stop = Interrompi
console-open-quote = Le virgolette sono ancora aperte, quindi la riga successiva fa parte dello stesso testo.
console-copy = Copia la trascrizione
console-save-file = Salva { $path }
console-clear = Cancella

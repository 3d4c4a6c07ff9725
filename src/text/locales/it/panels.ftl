why-panel = Perché
why-title = Perché «{ $text }» è qui?
why-between = da { $from } a { $to }
why-nothing = Seleziona un messaggio per sapere perché si trova dove si trova.
why-passed = soddisfatta
why-failed = non soddisfatta
why-not-reached = non verificata
why-applied = applicata
why-documented = Documentato
why-seen = Visto in un forum o in uno script
why-assumption = Ipotesi di questo simulatore
why-go-to-step = Passo { $step }: { $deed }
why-head-sending = È partito, ma la connessione di { $to } è caduta e nessuno risponde.
why-head-refused = Il messaggio di { $from } per { $to } non è stato inviato e non è conservato da nessuna parte.
why-head-timed-out = Nessuno ha risposto dal lato di { $to }, perciò il client di { $from } ha segnalato che il tempo era scaduto.
why-head-in-toast = Il client di { $to } lo mostra per trenta secondi.
why-head-delivered = { $to } lo ha davanti, in una conversazione.
why-head-spooled = { $to } sembra offline, perciò si trova nell’History Spooler del client di { $from }.
why-head-queued = È memorizzato nella cassetta postale di { $to } e aspetta che { $to } acceda.
why-head-delivered-at-sign-in = Ha atteso nella cassetta postale, poi il client di { $to } lo ha segnalato.
why-head-missed-notice = { $to } era online ma non ha aperto il messaggio, che ora è un messaggio perso nella sua cassetta postale.

source-article = l’articolo per amministratori
source-offline-im = «Abilitare o disabilitare la messaggistica istantanea offline»
source-notifications = «Informazioni sulle notifiche dei messaggi istantanei»
source-presence-status = «Modificare lo stato di presenza»
source-cmdlets = la documentazione di riferimento dei cmdlet
source-sdk = la documentazione di riferimento di UCMA e UCWA
source-policies = «Assegnare criteri»
source-named = { $evidence }: { $documents }
source-and = { $list }, { $item }

policies-tab = Criteri
policies-who = Chi segue quale criterio
policies-all = Criteri
policies-own = Un criterio proprio prevale su Global, in blocco.
policies-global = Nessun criterio proprio, quindi Global.
policies-removed = { $policy } è stato rimosso, quindi vale di nuovo Global.
policies-archiving = Archiviazione
policies-appear-offline = Risulta Offline
policies-on = True
policies-off = False
policies-null = vuoto
policies-null-means = Non è memorizzato nulla. Per EnableIMAutoArchiving un valore vuoto equivale a True.
policies-predefined = predefinito, non modificabile
policies-remove = Rimuovi { $policy }
policies-reset = Reimposta Global
policies-new = Nuovo criterio
policies-new-name = Nome del nuovo criterio
policies-create = Crea
policies-grant-to = Criterio di { $name }
policies-none = (nessuno)
policies-effective = Vale { $policy }
policies-value-of = { $setting } in { $policy }
policies-external = I contatti federati non si amministrano da qui.
policies-refresh = Un criterio modificato arriva al client
policies-refresh-immediate = subito
policies-refresh-sign-in = al prossimo accesso

console-tab = PowerShell
console-label = Console
console-run = Esegui
console-hint = Digita un cmdlet e premi Invio. Ciò che fai altrove con un clic compare qui sotto forma di riga.
console-by-hand = a mano

mail-tab = Posta
mail-of = Cassetta postale di { $name }
mail-empty = Questa cartella è vuota.
mail-unread = da leggere
mail-mark = Segna «{ $subject }» come letto
mail-holds = { $count ->
    [one] un messaggio
   *[other] { $count } messaggi
}
mail-no-mailbox = { $name } non ha una cassetta postale.

matrix-tab = Tabella di verità
matrix-intro = Un messaggio per ogni caso, inviato in un’organizzazione come quella iniziale e seguito per cinque minuti.
matrix-recipient = Destinatario
matrix-sender-allowed = Mittente: A portata di clic, archivia
matrix-sender-off = Mittente: non archivia
matrix-sender-msi = Mittente: MSI
matrix-blocked = Ha bloccato il mittente
matrix-workgroup = Non disturbare, mittente nel gruppo di lavoro
matrix-lost = Connessione caduta all’insaputa del server

ledger-panel = Registro
ledger-sent = { $count ->
    [one] { $count } inviato
   *[other] { $count } inviati
}
ledger-balanced = i conti tornano
ledger-unbalanced = I conti non tornano: il messaggio n. { $id } non ha alcuno stato, o ne ha due.
ledger-part = { $count } × { $state }
ledger-none = Non è ancora stato inviato nulla.

timeline-panel = Sequenza temporale
timeline-slider = Passo della sequenza temporale
timeline-value = Passo { $step } di { $steps }, { $time }: { $deed }
timeline-start = l’inizio
timeline-now = adesso
timeline-message = #{ $id } { $text }
timeline-spooler = spooler
timeline-mailbox = cassetta postale
timeline-toast = notifica
timeline-line = senza risposta
timeline-folded = { $time } senza eventi
timeline-cut = I messaggi più vecchi non sono disegnati. Torna indietro per vederli.
timeline-legend = Legenda
timeline-legend-spooler = L’History Spooler: qui, nel client del mittente, un messaggio resta due minuti prima di essere elaborato.
timeline-legend-mailbox = Memorizzato nella cassetta postale del destinatario fino al prossimo accesso.
timeline-legend-toast = Una notifica sullo schermo del destinatario, per trenta secondi.
timeline-legend-tick = Consegnato.
timeline-legend-slip = Un avviso di messaggio perso, disegnato come i foglietti rosa degli uffici di una volta.
timeline-legend-cross = Rifiutato, o tempo scaduto.
timeline-legend-words = A portata di clic e MSI sono due modi di installare Office; solo i client A portata di clic inviano messaggi offline. «Archiviazione» è l’impostazione EnableIMAutoArchiving del criterio, che li attiva e li disattiva.
timeline-lane = { $name }: { $presence }

story-panel = Storia
story-next = Avanti
story-previous = Indietro nella storia
story-leave = Esci dalla storia
story-again = Ricomincia
story-position = { $at } di { $of }
story-free = Esplora: fai accedere e disconnettere le persone, scrivi, cambia i criteri e guarda dove attendono i messaggi.
story-stories = Storie
story-end = La storia finisce qui. Continua per conto tuo oppure ricomincia.

page-title = While You Were Out
page-tagline = Mentre eri via: i messaggi offline, e perché vanno dove vanno
page-step-announcement = Passo { $step }, { $time }. { $deed }.
page-at-the-start = All’inizio. Non è ancora successo nulla.
page-independent = Simulatore indipendente: nessun contatto con Microsoft. Skype for Business Online ritirato il 31/7/2021 (21Vianet: 1/10/2023).
page-theme = Tema
page-theme-auto = Sistema
page-theme-light = Chiaro
page-theme-dark = Scuro
page-theme-contrast = Contrasto elevato
page-theme-projector = Proiettore
page-language = Lingua
page-dismiss = Chiudi
page-storage-denied = Questo browser non permette alla pagina di conservare nulla. Chiudendo la pagina, la sessione va persa.
page-saved-broken = Non è stato possibile leggere la sessione salvata qui, che è rimasta com’era. Questa è una sessione nuova.
page-console-missing = Non è stato possibile caricare il linguaggio di script. Ciò che hai fatto resta in attesa e al passo successivo si riproverà.
page-language-missing = I testi di quella lingua non sono arrivati. La pagina resta in questa.
page-skip = Vai alle postazioni

console-offers = Suggerimenti; Tab inserisce quello evidenziato
console-question = Una domanda
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
console-copy = Copia la trascrizione
console-clear = Cancella

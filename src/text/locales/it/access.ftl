# What keys do, the palette, the summary for those who listen, and the list of steps.
keys-intro = Ovunque nella pagina, tranne mentre scrivi in un campo:
keys-action = Azione
keys-keys = Tasti
keys-places = Tasti per singoli elementi
keys-slider = Sulla sequenza temporale: le frecce spostano di un passo, Pag giù e Pag su di dieci, Home e Fine portano all’inizio e alla fine.
keys-tabs = Su una scheda: freccia sinistra e destra passano da una scheda all’altra.
keys-console = Nella console: freccia su e giù richiamano le righe precedenti o scorrono i suggerimenti, Tab accetta quello evidenziato, Maiusc+Invio va a capo.
keys-escape = Esc chiude una finestra di dialogo, un popup o un elenco di suggerimenti.
keys-single = Scorciatoie con un solo tasto
keys-single-about = Disattiva questa opzione se detti il testo o se capita di premere tasti per sbaglio. Le combinazioni con Ctrl restano attive.
keys-languages = Questa pagina chiede ai browser di non tradurla, perché le parole tradotte non seguirebbero più la simulazione. È disponibile in { $list }. Scegli la lingua in fondo alla pagina.
palette-field = Che cosa vuoi fare?
palette-list = Azioni
palette-count = { $count ->
    [0] Nessuna azione trovata
    [one] { $count } azione
   *[other] { $count } azioni
}
palette-tab = Apri { $name }
palette-story = Storia: { $title }
palette-theme = Tema: { $name }
palette-language = Lingua: { $name }

side-panel = Amministratore
summary-panel = Riepilogo
announce-panel = Pannello aperto: { $panel }.
summary-here = { $count ->
    [one] Una postazione aperta, una sequenza temporale dei messaggi di tutti, la spiegazione del perché il messaggio selezionato si trova lì e i pannelli dell’amministratore: criteri, console, posta e tabella dei casi.
   *[other] { $count } postazioni aperte, una sequenza temporale dei messaggi di tutti, la spiegazione del perché il messaggio selezionato si trova lì e i pannelli dell’amministratore: criteri, console, posta e tabella dei casi.
}
summary-panels = In questa pagina: { $list }.
summary-stage = In questa pagina si racconta una storia: una frase per ogni scena, il palcoscenico con il percorso del messaggio da un client all’altro, la regola che ha deciso e la sequenza temporale.
summary-people = Sul palcoscenico: { $people }.
summary-can-stage = Puoi anche fare da te: far accedere o disconnettere le persone, cambiare il loro stato, staccare il cavo e scrivere dal palcoscenico. Esplora apre tutti i pannelli.
summary-story = Storia «{ $title }», { $at } di { $of }: { $narration }
summary-clock = { $day }, ore { $time }, passo { $step } di { $steps }.
summary-seats = Postazioni aperte: { $seats }.
summary-ledger = { $sent }: { $parts }.
summary-next = Premi Avanti per continuare la storia.
summary-can = Fai accedere o disconnetti gli utenti, invia messaggi da una postazione, modifica i criteri o percorri i passi della sequenza temporale.
summary-can-seats = Fai accedere o disconnetti gli utenti, o invia messaggi da una postazione.
summary-can-policies = Modifica i criteri.
summary-can-steps = Percorri i passi della sequenza temporale.
summary-keys = Premi il punto interrogativo per vedere tutte le scorciatoie, o Ctrl+K per trovare un’azione per nome.

steps-title = Elenco dei passi
steps-start = L’inizio
steps-moved = #{ $id } «{ $text }», { $between }: { $state }.
steps-more = { $count ->
    [one] E un altro messaggio.
   *[other] E altri { $count } messaggi.
}
steps-left-out = { $count ->
    [one] Un passo non è in elenco: questi sono i più vicini.
   *[other] { $count } passi non sono in elenco: questi sono i più vicini.
}

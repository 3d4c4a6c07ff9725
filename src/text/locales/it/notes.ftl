# What only those who present a story read beside its scenes, in the stories that the lessons tell.

scenario-lunch-note-1 = Chiedi chi ha già scritto a qualcuno che non c’era, e dove pensava che fosse il messaggio.
scenario-lunch-note-4 = Quasi tutti si aspettano qui una notifica. Fai notare chi scrive il messaggio perso: il client di Tony, non un server.
scenario-do-not-disturb-note-2 = Segui il percorso con il puntatore: il messaggio è arrivato al client di Giulia, che l’ha messo nella sua cassetta postale.
scenario-policy-off-for-all-note-2 = Nulla ha lasciato i computer delle mittenti: sono i loro client a rifiutare. Chiedi se Li lo saprà mai.
scenario-two-minutes-note-2 = Fermati un momento. La scena seguente dura un solo secondo, ed è quello che cambia tutto.
scenario-not-archived-note-3 = È un’interpretazione, non un fatto: l’articolo non spiega la parola. Chiedi al pubblico come la intende.
scenario-toast-ignored-note-2 = Chiedi dove Giulia può leggere ora il messaggio: in un’e-mail, non nella conversazione.
scenario-appear-offline-note-3 = Chiedi chi si sarebbe aspettato una notifica: Tony c’è. Ma il client di Claire non può saperlo.
scenario-policy-off-for-one-note-4 = Qui sbaglia la maggior parte: Tony ha il criterio, ma il mittente è Li, quindi il criterio di Tony non viene verificato.
scenario-msi-note-1 = Chiedi chi sa come è stato installato il programma sul proprio computer. Non lo sa quasi nessuno.
scenario-offline-basic-note-2 = Lascia al pubblico il tempo di trovare lo spooler: è sul computer di Aiko, non su un server.
scenario-sender-leaves-note-3 = Lascia che il pubblico dica che cosa manca. È il client di Pilar: nessun altro può inoltrare il messaggio.
scenario-several-senders-note-4 = Prima di andare avanti, chiedi quale messaggio vedrà Tony per primo.
scenario-toast-answered-note-1 = È il caso di ogni giorno. Passa oltre in fretta: serve da confronto per quello che segue.
scenario-workgroup-note-2 = Chiedi chi vede quale stato. Le due scene seguenti ne sono la conseguenza.
scenario-policy-flipped-note-4 = Il punto è la fine: ora Li crede all’ora sbagliata. Chiedi come Aiko avrebbe potuto evitarlo.
scenario-build-boundary-note-3 = Nessuno deve ricordare il numero. Conta che per i due luoghi valgano due minimi diversi.
scenario-no-mailbox-note-3 = Lascia un momento al pubblico: il messaggio è andato perduto, e nessuno viene avvisato.
scenario-admin-teams4-note-3 = L’errore è quello che PowerShell dice davvero di un nome che non conosce. Leggi ad alta voce la prima riga.

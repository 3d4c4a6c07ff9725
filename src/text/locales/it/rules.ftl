# La pagina delle regole: che cosa è simulato, secondo quale documento, che cosa è ipotizzato, dove i documenti tacciono.

rules-title = Le regole del simulatore
rules-intro = Ogni risultato segue da queste regole. Ciascuna indica la sua fonte; ciò che nessun documento dice è un’ipotesi di questo simulatore, segnalata come tale qui e nella pagina.
rules-product = L’argomento sono i messaggi offline di Skype for Business Online, ritirato il 31 luglio 2021 (21Vianet: 1º ottobre 2023). Questo è un simulatore indipendente; non comunica con alcun servizio Microsoft.
rules-column-rule = Regola
rules-column-says = Enunciato
rules-column-evidence = Fonte
rules-evidence-documented = Documentato da Microsoft
rules-evidence-seen = Visto in un forum, in un blog o in uno script
rules-evidence-assumption = Ipotesi di questo simulatore
rules-assumed = Ipotesi: { $what }
rules-sources = I documenti
rules-filter = Filtra le regole
rules-none = Nessuna regola dice «{ $text }».
rules-example = Mostra un messaggio: #{ $id }
rules-example-about = Un messaggio di questa sessione a cui si è applicata la regola { $rule }
rules-section-sending = Quale percorso segue un messaggio
rules-section-gates = Le condizioni del percorso offline, tutte dal lato del mittente
rules-section-toast = La notifica
rules-section-offline = Il messaggio offline
rules-section-policy = Criterio
rules-section-presence = Presenza
rules-section-meeting = Ipotesi nei punti in cui le regole si incrociano
rules-section-silent = Ciò di cui i documenti non parlano e che non è simulato

rules-s1 = Chi non ha eseguito l’accesso, o è senza rete, non può inviare: il messaggio viene rifiutato.
rules-s2 = Il client del mittente decide in base alla presenza che vede. Chi è bloccato vede sempre «Offline»; «Risulta Offline» si vede come «Offline»; il gruppo di lavoro vede «Occupato», con la dicitura «Solo interruzioni urgenti», al posto di «Non disturbare».
rules-s3 = Un destinatario che ha eseguito l’accesso, e il cui stato non è né «Non disturbare» né «Presentazione in corso», riceve una notifica.
rules-s3-assumed = vale anche per «Torno subito», «Inattivo» e «Non al lavoro».
rules-s4 = In «Non disturbare» o «Presentazione in corso» non c’è notifica: è il client stesso del destinatario a mettere un messaggio perso nella sua cassetta postale. Il gruppo di lavoro passa comunque.
rules-s4-assumed = il gruppo di lavoro passa anche durante una presentazione.
rules-s5 = Se il destinatario non ha eseguito l’accesso, il messaggio segue il percorso offline.
rules-s6 = Lo segue anche quando il destinatario è offline solo in apparenza: il client del mittente non vede altro.
rules-s7 = Se il destinatario ha perso la connessione e il server non se n’è accorto, nessuno risponde. Il mittente apprende che il tempo è scaduto, nulla viene memorizzato, e il server mostra poi il destinatario come «Offline».
rules-s7-assumed = ci vogliono 60 secondi.
rules-s8 = Un messaggio da o verso un contatto federato segue gli stessi percorsi.
rules-s9 = Nessuno verifica se il destinatario può ricevere messaggi offline: non si considerano né il suo criterio, né il suo client, né i Servizi Web Exchange.

rules-g1 = Il client del mittente è stato installato con A portata di clic, non da un file .msi.
rules-g2 = La sua build è almeno 16.0.6701.1000, o 16.0.6920.1000 se la cassetta postale del mittente è locale.
rules-g2-assumed = il primo numero vale anche per un mittente senza cassetta postale.
rules-g3 = Il client del mittente raggiunge i Servizi Web Exchange.
rules-g3-assumed = un mittente senza cassetta postale non li raggiunge.
rules-g4 = EnableIMAutoArchiving non è False nel criterio in vigore per il mittente.
rules-g4-assumed = un mittente federato, non soggetto ai criteri di questa organizzazione, soddisfa la condizione.

rules-t1 = Una notifica dura 30 secondi.
rules-t2 = Una notifica aperta: il messaggio viene consegnato.
rules-t3 = Una notifica ignorata: un messaggio perso nella cassetta postale.
rules-t4 = Una notifica che nessuno tocca: dopo 30 secondi si apre la finestra della conversazione. Se il messaggio viene visto lì, è consegnato; altrimenti diventa un messaggio perso.
rules-t5 = È visto se c’è qualcuno, quindi non con lo stato «Non al computer», «Risulta Non al computer», «Inattivo», «Torno subito» o «Non al lavoro».
rules-t6 = Un altro messaggio in una conversazione aperta arriva senza notifica; se è visto lo decide T5.
rules-t7 = Se il destinatario si disconnette con una notifica visibile, il messaggio diventa un messaggio perso.
rules-t8 = L’oggetto dell’e-mail è «… ti ha inviato un messaggio in Skype for Business» per un messaggio, «Conversazione senza risposta con …» per più messaggi.
rules-t8-assumed = tutti i messaggi non letti di un mittente stanno in una sola e-mail.

rules-r1 = È il client del mittente, non il server, a scrivere il messaggio nella cassetta postale del destinatario, tramite i Servizi Web Exchange.
rules-r2 = Per due minuti dopo l’invio resta nell’History Spooler del mittente.
rules-r3 = Se alla fine di questo tempo il mittente non c’è, il messaggio resta lì finché il mittente non accede di nuovo.
rules-r4 = Nella stessa organizzazione diventa un elemento di classe IM.Note.MissedConversation, tra le conversazioni senza risposta e nella cronologia conversazioni.
rules-r5 = Tra organizzazioni diverse diventa una normale e-mail nella posta in arrivo, e non compare né tra le conversazioni senza risposta né nella cronologia conversazioni.
rules-r6 = Se il destinatario non ha una cassetta postale, il messaggio non può essere memorizzato, e il mittente non lo viene a sapere.
rules-r7 = All’accesso il destinatario riceve un avviso per ogni messaggio memorizzato.
rules-r7-assumed = nell’ordine di invio, con l’ora originale.
rules-r8 = Se il destinatario ha eseguito l’accesso mentre il messaggio era nello spooler, viene memorizzato e segnalato appena elaborato.
rules-r9 = I messaggi offline «non verranno archiviati» nella cassetta postale dell’utente, eppure vi «verranno inviati».
rules-r9-assumed = «archiviati» indica la copia di conformità, che non esiste; il messaggio in sé viene memorizzato.
rules-r10 = Quanti messaggi, per quanto tempo, di che dimensione: nessun documento lo dice, e il simulatore non pone limiti.

rules-p1 = Il criterio proprio dell’utente prevale su Global, e in blocco: le impostazioni non vengono unite una per una.
rules-p2 = Un’impostazione può essere vuota. Per EnableIMAutoArchiving un valore vuoto equivale a True.
rules-p3 = Set-CsClientPolicy senza -Identity indica Global.
rules-p4 = Grant-CsClientPolicy -PolicyName $Null toglie il criterio all’utente; vale di nuovo Global.
rules-p5 = Global non può essere assegnato a un utente.
rules-p6 = Remove-CsClientPolicy su Global ne ripristina i valori predefiniti.
rules-p7 = Rimuovere un criterio in uso chiede conferma, salvo con -Force.
rules-p7-assumed = i suoi utenti tornano a Global.
rules-p8 = I criteri predefiniti non si possono modificare.
rules-p9 = La stessa impostazione determina se le conversazioni in tempo reale vengono salvate nella cronologia conversazioni, da ciascun lato secondo il proprio criterio.
rules-p10 = Un criterio modificato raggiunge un client subito o al suo prossimo accesso, a seconda di un’opzione dell’organizzazione.

rules-presence-idle = Dopo cinque minuti senza attività la presenza automatica passa a «Inattivo», e dopo altri cinque a «Non al computer».
rules-presence-held = Uno stato «Occupato» o «Non disturbare» scelto manualmente termina dopo 24 ore.
rules-presence-appear-offline = «Risulta Offline» si può scegliere solo se EnableAppearOffline è True nel criterio dell’utente.
rules-presence-relationship = Una relazione di privacy appartiene a chi l’ha impostata; se non è impostata, è «Colleghi».
rules-presence-activity = All’accesso la presenza è automatica, cioè «Disponibile». Accedere, inviare un messaggio, aprire o ignorare una notifica, leggere la posta e scegliere una presenza contano come attività.

rules-meeting-gates = Le condizioni si verificano una volta sola, all’invio: un criterio modificato mentre il messaggio è nello spooler non ha alcun effetto su di esso.
rules-meeting-refused = Un tentativo rifiutato conta come messaggio: compare nel registro e conserva i suoi motivi.
rules-meeting-spooler = All’uscita dallo spooler conta la situazione del destinatario in quel momento.
rules-meeting-cut-off = Un messaggio memorizzato attende un destinatario senza rete fino al ritorno della connessione o al prossimo accesso.
rules-meeting-toasts = Ogni messaggio ha i propri 30 secondi; né un nuovo messaggio né una nuova relazione toccano una notifica visibile.
rules-meeting-open = Una conversazione è aperta da quando si apre una notifica o la sua finestra, o si invia un messaggio, finché uno dei due non si disconnette.
rules-meeting-grouping = Solo la lettura dell’e-mail mette fine al raggruppamento; un messaggio in attesa viene segnalato comunque.
rules-meeting-same-time = Ciò che scade nello stesso istante avviene nell’ordine dei messaggi.

rules-silent-limits = Limiti e scadenze: quanti messaggi, di che dimensione, per quanto tempo (R10).
rules-silent-attachments = Allegati, immagini e testo formattato.
rules-silent-groups = Conversazioni tra più di due persone.
rules-silent-clients = Client per telefono, per Mac e nel browser, e più client dello stesso utente.
rules-silent-network = Ritardi della rete, dei server e della replica.
rules-silent-server = Le opzioni proprie del server locale, e le regole della cassetta postale del destinatario.

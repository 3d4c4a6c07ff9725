# Le storie fornite. Una narrazione compare dopo che la sua parte è stata riprodotta; i riassunti stanno nel catalogo.

## La storia d’apertura viaggia con la pagina; le altre si caricano quando qualcuno le cerca.

scenario-lunch-title = Pranzo a mezzogiorno?
scenario-lunch-summary = Aiko scrive a Tony, che è uscito. Più tardi lui vuole tranquillità, e cambia un criterio.
scenario-lunch-1 = Tony si è disconnesso, ma Aiko gli scrive lo stesso. Il client di Aiko tiene il messaggio nel proprio <spooler>spooler</spooler>, una cartella sul suo computer.
scenario-lunch-2 = Due minuti dopo il client di Aiko mette il messaggio nella <mailbox>cassetta postale</mailbox> di Tony, dove lo aspetta.
scenario-lunch-3 = Tony torna. Il suo client lo avvisa del messaggio, con l’ora in cui Aiko l’ha inviato.
scenario-lunch-4 = Ora Tony è online, ma non vuole essere disturbato. Il messaggio successivo di Aiko diventa un <slip>messaggio perso</slip> nella sua <mailbox>cassetta postale</mailbox>.
scenario-lunch-5 = L’amministratore disattiva i messaggi offline per tutti. Tony va a casa, e il client di Aiko <refused>rifiuta</refused> di inviargli il messaggio.
scenario-lunch-6 = Aiko riceve un criterio proprio, che sostituisce Global. Può di nuovo lasciare un messaggio a Tony: attende nello <spooler>spooler</spooler>.

## Temi del catalogo

scenario-theme-basics = Le basi
scenario-theme-while-away = Mentre qualcuno è via
scenario-theme-toasts = Notifiche
scenario-theme-presence = Stato e privacy
scenario-theme-policies = Criteri
scenario-theme-clients = Client
scenario-theme-mailboxes = Cassette postali e partner
scenario-theme-edges = Casi limite
scenario-theme-administrator = L’amministratore
scenario-theme-tasks = Sfide

scenario-offline-basic-title = Scrivere a chi è offline
scenario-offline-basic-summary = Tony è uscito; Aiko gli scrive lo stesso.
scenario-offline-basic-1 = Tony lascia l’ufficio e si disconnette. Ora tutti lo vedono «Offline».
scenario-offline-basic-2 = Aiko gli scrive lo stesso. Il suo client tiene il messaggio nel proprio <spooler>History Spooler</spooler>.
scenario-offline-basic-3 = Due minuti dopo il suo client mette il messaggio nella <mailbox>cassetta postale</mailbox> di Tony, dove lo aspetta.
scenario-offline-basic-4 = Tony accede e viene avvisato del messaggio. L’ora accanto al messaggio è quella in cui Aiko lo ha scritto, non quella in cui Tony lo riceve.

scenario-two-minutes-title = Due minuti nello spooler
scenario-two-minutes-summary = Dove si trova un messaggio offline prima di arrivare alla cassetta postale, secondo per secondo.
scenario-two-minutes-1 = Li è offline. Il messaggio di Pilar va nell’<spooler>History Spooler</spooler> del suo stesso client.
scenario-two-minutes-2 = Un minuto e cinquantanove secondi dopo è ancora lì. Nella <mailbox>cassetta postale</mailbox> di Li non è ancora arrivato nulla.
scenario-two-minutes-3 = Ancora un secondo, e il client di Pilar scrive il messaggio nella <mailbox>cassetta postale</mailbox> di Li. Nessun server lo fa al suo posto.
scenario-two-minutes-4 = Li accede e viene a sapere della stampante.

scenario-not-archived-title = Non archiviato, eppure nella cassetta postale
scenario-not-archived-summary = Due frasi dell’articolo di Microsoft che sembrano contraddirsi, e come possono essere vere entrambe.
scenario-not-archived-1 = Claire scrive a Li, che è offline. Di un messaggio del genere l’articolo di Microsoft dice due cose.
scenario-not-archived-2 = «Verrà inviato alla <mailbox>cassetta postale</mailbox> dell’utente»: dopo due minuti si trova tra le conversazioni senza risposta e nella cronologia conversazioni.
scenario-not-archived-3 = «Non verrà archiviato»: per il simulatore significa che non se ne fa alcuna copia di conformità. Così sono vere entrambe le frasi.
scenario-not-archived-4 = Per Li nulla va perso: all’accesso il messaggio è lì.

scenario-back-early-title = Di ritorno prima che passino i due minuti
scenario-back-early-summary = Li accede mentre un messaggio è ancora in viaggio, e uno più recente arriva per primo.
scenario-back-early-1 = Li è offline. La domanda di Giulia va nello <spooler>spooler</spooler> di Giulia.
scenario-back-early-2 = Un minuto dopo Li accede e non vede ancora nulla: il messaggio non ha lasciato lo <spooler>spooler</spooler> di Giulia.
scenario-back-early-3 = Giulia ora vede Li «Disponibile» e scrive di nuovo. Questo messaggio arriva subito, come <toast>notifica</toast>, e Li la apre.
scenario-back-early-4 = I due minuti sono passati. Il primo messaggio viene memorizzato, e Li riceve subito l’avviso.

scenario-sender-leaves-title = La mittente si disconnette per prima
scenario-sender-leaves-summary = Un messaggio attende nello spooler di chi è uscito.
scenario-sender-leaves-1 = Pilar lascia un messaggio a Li, che è offline.
scenario-sender-leaves-2 = Dopo un minuto si disconnette. Il messaggio resta nel suo <spooler>spooler</spooler>: solo il suo client può farlo proseguire.
scenario-sender-leaves-3 = Un’ora dopo Li accede e non vede nulla: il client di Pilar è ancora offline.
scenario-sender-leaves-4 = La mattina dopo Pilar accede, e il suo client fa quello che restava da fare. Li riceve l’avviso, con l’ora di ieri.

scenario-several-senders-title = Due persone scrivono a chi è in aereo
scenario-several-senders-summary = In quale ordine si vedono i messaggi di due mittenti, e con quali orari.
scenario-several-senders-1 = Tony sale in aereo e si disconnette.
scenario-several-senders-2 = Aiko scrive per prima, poi va a una riunione e si disconnette. Il suo messaggio deve attendere nel suo <spooler>spooler</spooler>.
scenario-several-senders-3 = Claire scrive dieci secondi dopo e resta alla scrivania.
scenario-several-senders-4 = Dopo due minuti il messaggio di Claire è nella <mailbox>cassetta postale</mailbox> di Tony. Quello di Aiko no.
scenario-several-senders-5 = Aiko torna dalla riunione, e il suo messaggio viene memorizzato per ultimo.
scenario-several-senders-6 = Tony atterra e accede. Riceve gli avvisi in ordine di invio, Aiko per prima, ogni messaggio con la sua ora originale.

scenario-one-or-several-title = Un messaggio perso, o più di uno
scenario-one-or-several-summary = Da dove viene l’oggetto dell’e-mail sui messaggi persi, e quando comincia una nuova e-mail.
scenario-one-or-several-1 = Giulia sta chiudendo i conti e non vuole disturbi. Il messaggio di Aiko diventa un’e-mail, il cui oggetto dice che Aiko ha inviato un messaggio.
scenario-one-or-several-2 = Aiko scrive altre due volte. L’e-mail è sempre una sola, ma ora l’oggetto parla di una conversazione senza risposta.
scenario-one-or-several-3 = Giulia legge l’e-mail. Così l’e-mail si chiude: non vi si aggiunge più alcun messaggio.
scenario-one-or-several-4 = Il messaggio successivo di Aiko apre una nuova e-mail, di nuovo con l’oggetto per un solo messaggio.

scenario-toast-answered-title = Una notifica aperta
scenario-toast-answered-summary = Il caso normale: ci sono entrambi, e comincia una conversazione.
scenario-toast-answered-1 = Claire vede Tony «Disponibile» e gli scrive. Sullo schermo di Tony appare una <toast>notifica</toast>, che ci resterebbe per 30 secondi.
scenario-toast-answered-2 = Dodici secondi dopo Tony fa clic sulla notifica. Il messaggio viene consegnato.
scenario-toast-answered-3 = Ora la conversazione è aperta da entrambe le parti. I messaggi successivi arrivano lì, senza <toast>notifica</toast>.

scenario-toast-ignored-title = Una notifica ignorata
scenario-toast-ignored-summary = Che ne è di un messaggio quando la sua notifica viene chiusa.
scenario-toast-ignored-1 = Giulia è al telefono, ma il messaggio di Pilar appare lo stesso come <toast>notifica</toast>.
scenario-toast-ignored-2 = Giulia chiude la <toast>notifica</toast>. Il suo client mette un <slip>messaggio perso</slip> nella sua <mailbox>cassetta postale</mailbox>.
scenario-toast-ignored-3 = Dopo la chiamata legge l’e-mail.
scenario-toast-ignored-4 = Risponde. La finestra di Pilar è ancora aperta, perciò lì non serve una <toast>notifica</toast>.

scenario-toast-present-title = Nessuno tocca la notifica, ma qualcuno c’è
scenario-toast-present-summary = Tony non fa nulla, eppure il messaggio gli arriva.
scenario-toast-present-1 = Lo stato di Tony è «Occupato», ma lui è alla sua scrivania. Il messaggio di Aiko appare come <toast>notifica</toast>.
scenario-toast-present-2 = Tony continua a digitare. Dopo 29 secondi la <toast>notifica</toast> è ancora sullo schermo.
scenario-toast-present-3 = A 30 secondi la finestra della conversazione si apre da sola. Tony è lì e la vede, perciò il messaggio viene consegnato.
scenario-toast-present-4 = Il messaggio successivo di Aiko arriva nella finestra aperta.

scenario-toast-away-title = Nessuno tocca la notifica, e non c’è nessuno
scenario-toast-away-summary = La stessa notifica in una stanza vuota.
scenario-toast-away-1 = Pilar è andata a prendere un caffè. Dopo dieci minuti senza toccare la tastiera il suo stato è «Non al computer».
scenario-toast-away-2 = Aiko scrive. L’accesso di Pilar è ancora attivo, perciò appare una <toast>notifica</toast>, ma non c’è nessuno a vederla.
scenario-toast-away-3 = Dopo 30 secondi si apre la finestra della conversazione, e nessuno vede nemmeno quella. Il messaggio diventa un <slip>messaggio perso</slip>.
scenario-toast-away-4 = Pilar torna e trova l’e-mail.

scenario-toast-sign-out-title = Disconnettersi con una notifica sullo schermo
scenario-toast-sign-out-summary = Tony si disconnette senza notare la notifica nell’angolo.
scenario-toast-sign-out-1 = Tony si sta mettendo il cappotto quando Claire gli scrive. Appare una <toast>notifica</toast>.
scenario-toast-sign-out-2 = Cinque secondi dopo si disconnette, con la <toast>notifica</toast> ancora sullo schermo. Il messaggio diventa un <slip>messaggio perso</slip>.
scenario-toast-sign-out-3 = Claire ora lo vede «Offline». Il suo messaggio successivo segue il percorso offline, attraverso il suo <spooler>spooler</spooler>, e si unisce alla stessa e-mail.
scenario-toast-sign-out-4 = La mattina dopo Tony viene avvisato solo del secondo messaggio. Il primo è ancora un <slip>messaggio perso</slip> nella sua <mailbox>cassetta postale</mailbox>.

scenario-do-not-disturb-title = Non disturbare
scenario-do-not-disturb-summary = Giulia vuole un’ora di tranquillità e non si perde nulla.
scenario-do-not-disturb-1 = Giulia sceglie «Non disturbare». Tutti la vedono in rosso.
scenario-do-not-disturb-2 = Pilar le scrive. Non appare alcuna <toast>notifica</toast>; è il client stesso di Giulia a mettere un <slip>messaggio perso</slip> nella sua <mailbox>cassetta postale</mailbox>.
scenario-do-not-disturb-3 = Un’ora dopo Giulia reimposta lo stato e legge l’e-mail.
scenario-do-not-disturb-4 = Ora un messaggio le arriva di nuovo come <toast>notifica</toast>, e lei la apre.

scenario-presenting-title = Presentazione in corso
scenario-presenting-summary = Nessun messaggio spunta davanti alla cliente.
scenario-presenting-1 = Claire mostra le diapositive a una cliente, e nulla dovrebbe interromperla.
scenario-presenting-2 = Il client di Aiko è stato installato da un file MSI e non può inviare messaggi offline. Qui non importa, perché Claire ha eseguito l’accesso.
scenario-presenting-3 = È stato proprio il client di Claire a mettere il <slip>messaggio perso</slip> nella sua <mailbox>cassetta postale</mailbox>. Sul suo schermo non si è mosso nulla.
scenario-presenting-4 = La presentazione è finita. Claire legge l’e-mail e sorride.

scenario-workgroup-title = Il gruppo di lavoro può interrompere
scenario-workgroup-summary = «Non disturbare» non significa lo stesso per tutti.
scenario-workgroup-1 = Tony sa che Aiko lo disturberà solo per cose importanti, e la mette nel suo gruppo di lavoro.
scenario-workgroup-2 = Sceglie «Non disturbare». Aiko lo vede «Occupato», tutti gli altri «Non disturbare».
scenario-workgroup-3 = La domanda di Claire diventa un <slip>messaggio perso</slip>.
scenario-workgroup-4 = Il messaggio di Aiko appare come <toast>notifica</toast>, e Tony la apre.

scenario-blocked-title = Un contatto bloccato
scenario-blocked-summary = Claire non vuole sapere il risultato.
scenario-blocked-1 = Claire non ha ancora visto la partita di ieri sera, perciò blocca Tony. Solo per lui ora è «Offline».
scenario-blocked-2 = Tony scrive. «Offline» è tutto ciò che il suo client può vedere, perciò il messaggio segue il percorso offline.
scenario-blocked-3 = Il blocco non l’ha fermato: due minuti dopo il messaggio viene memorizzato, e Claire, che era lì tutto il tempo, riceve subito l’avviso.
scenario-blocked-4 = Il blocco vale in un solo senso. Claire vede ancora Tony, e la sua risposta arriva nella finestra che lui ha aperto.

scenario-appear-offline-title = Risulta Offline
scenario-appear-offline-summary = Tony c’è, ma nessuno può saperlo.
scenario-appear-offline-1 = «Risulta Offline» è disponibile solo dove un criterio lo permette. L’amministratore lo permette a tutti.
scenario-appear-offline-2 = Tony sceglie «Risulta Offline». Tutti lo vedono in grigio.
scenario-appear-offline-3 = Il client di Claire non può distinguerlo da «Offline», perciò il messaggio va nello <spooler>spooler</spooler>.
scenario-appear-offline-4 = Due minuti dopo il messaggio viene memorizzato. Tony ha eseguito l’accesso, perciò riceve subito l’avviso.
scenario-appear-offline-5 = Risponde, e Claire lo legge nella sua finestra aperta. Lo vede ancora «Offline».

scenario-policy-off-for-all-title = Messaggi offline disattivati per tutti
scenario-policy-off-for-all-summary = Una riga di PowerShell cambia ciò che ogni client può inviare.
scenario-policy-off-for-all-1 = L’amministratore imposta EnableIMAutoArchiving su False nel criterio Global. Vale per tutti quelli che non hanno un criterio proprio.
scenario-policy-off-for-all-2 = Aiko e Claire scrivono entrambe a Li, che è offline. A entrambe viene detto che Li ora non può ricevere messaggi.
scenario-policy-off-for-all-3 = Li accede, e scrivere a Li funziona come prima. Ma nella cronologia conversazioni non ne resta copia: la stessa impostazione controlla entrambe le cose.
scenario-policy-off-for-all-4 = L’impostazione è di nuovo True. Li si disconnette, e i messaggi offline funzionano di nuovo.

scenario-policy-off-for-one-title = Messaggi offline disattivati per una sola persona
scenario-policy-off-for-one-summary = L’esempio dell’articolo di Microsoft: un criterio di nome OfflineIM, assegnato a Tony.
scenario-policy-off-for-one-1 = L’amministratore crea un criterio di nome OfflineIM e vi imposta EnableIMAutoArchiving su False.
scenario-policy-off-for-one-2 = Finora non è cambiato nulla: nessuno ha quel criterio. Il messaggio di Tony a Li va nel suo <spooler>spooler</spooler>.
scenario-policy-off-for-one-3 = Ora il criterio viene assegnato a Tony. Il suo messaggio successivo viene <refused>rifiutato</refused>, mentre Aiko può scrivere come prima.
scenario-policy-off-for-one-4 = Tony si disconnette, e Li gli scrive. Tony può ancora ricevere, perché conta solo il criterio del mittente.
scenario-policy-off-for-one-5 = Il criterio viene revocato a Tony, e per lui vale di nuovo Global. Accede, e il suo client può di nuovo scrivere a Li.

scenario-policy-on-over-off-title = Attivati per una persona, disattivati per le altre
scenario-policy-on-over-off-summary = Il criterio proprio di un utente sostituisce del tutto Global.
scenario-policy-on-over-off-1 = I messaggi offline sono disattivati per tutti, perciò il messaggio di Pilar a Li viene <refused>rifiutato</refused>. Pilar lavora con persone in molti fusi orari e ha bisogno dei messaggi offline.
scenario-policy-on-over-off-2 = L’amministratore crea un nuovo criterio e non vi cambia nulla. EnableIMAutoArchiving è vuoto.
scenario-policy-on-over-off-3 = Pilar riceve questo criterio. Un valore vuoto equivale a True, e il False di Global non vi si mescola: il suo messaggio parte.
scenario-policy-on-over-off-4 = Claire non ha un criterio proprio. Il suo messaggio viene <refused>rifiutato</refused>.

scenario-policy-predefined-title = Disattivati da un criterio predefinito
scenario-policy-predefined-summary = Non serve un nuovo criterio: quattro di quelli predefiniti dicono già di no.
scenario-policy-predefined-1 = Quattro criteri predefiniti hanno NoSaveIMNoArchiving nel nome. In ciascuno EnableIMAutoArchiving è False.
scenario-policy-predefined-2 = Claire ne riceve uno, e il suo messaggio a Li viene <refused>rifiutato</refused>.
scenario-policy-predefined-3 = L’amministratore prova a modificare il criterio predefinito. PowerShell rifiuta.
scenario-policy-predefined-4 = Perciò Claire riceve un altro criterio predefinito. Il suo messaggio parte, e due minuti dopo è nella <mailbox>cassetta postale</mailbox> di Li.

scenario-policy-flipped-title = Il criterio cambia mentre un messaggio attende
scenario-policy-flipped-summary = Ciò che conta è il criterio al momento dell’invio.
scenario-policy-flipped-1 = Aiko scrive a Li, che è offline. Il suo client può inviare il messaggio, che va nello <spooler>spooler</spooler>.
scenario-policy-flipped-2 = Un minuto dopo i messaggi offline vengono disattivati per tutti. Il secondo messaggio di Aiko viene <refused>rifiutato</refused>.
scenario-policy-flipped-3 = Per il primo le condizioni erano già state verificate. Scaduti i suoi due minuti, viene memorizzato lo stesso.
scenario-policy-flipped-4 = Li accede e legge «alle dieci». La correzione, alle undici, non è mai partita.

scenario-policy-at-sign-in-title = Un criterio che arriva all’accesso
scenario-policy-at-sign-in-summary = In questo tenant un client viene a sapere di un nuovo criterio solo quando il suo utente accede.
scenario-policy-at-sign-in-1 = In questo tenant le modifiche ai criteri hanno effetto solo al prossimo accesso. L’amministratore disattiva i messaggi offline.
scenario-policy-at-sign-in-2 = Il client di Aiko non lo sa ancora. Il suo messaggio a Li va nello <spooler>spooler</spooler> come se niente fosse.
scenario-policy-at-sign-in-3 = Aiko si disconnette e accede di nuovo. Ora il suo client lo sa, e <refused>rifiuta</refused> il messaggio.
scenario-policy-at-sign-in-4 = Claire non si è disconnessa dopo la modifica, perciò il suo client segue ancora il vecchio criterio.

scenario-old-build-title = Un vecchio client A portata di clic
scenario-old-build-summary = Il client di Giulia è troppo vecchio per inviare messaggi offline.
scenario-old-build-1 = Il client di Giulia è stato installato con A portata di clic, ma molto tempo fa. È precedente alla build 16.0.6701.1000, la prima che può inviare messaggi offline.
scenario-old-build-2 = Il suo messaggio a Li viene <refused>rifiutato</refused>. Le viene detto che Li ora non può ricevere messaggi, anche se la causa è il suo stesso client.
scenario-old-build-3 = Può comunque scrivere a Tony, che è online: per questo basta un vecchio client.
scenario-old-build-4 = Tony aggiorna il client di Giulia. Il messaggio successivo a Li va nello <spooler>spooler</spooler>.

scenario-msi-title = Installato da un file MSI
scenario-msi-summary = Due installazioni dello stesso programma, e solo una può inviare messaggi offline.
scenario-msi-1 = Il client di Pilar è recente, ma è stato installato da un file MSI, non con A portata di clic. Il suo messaggio a Li viene <refused>rifiutato</refused>.
scenario-msi-2 = Ricevere è un’altra faccenda. Pilar si disconnette, Li le scrive, e nessuno verifica il client di Pilar.
scenario-msi-3 = La mattina dopo Pilar accede e viene avvisata del messaggio di Li.
scenario-msi-4 = Il reparto IT reinstalla il client con A portata di clic. Da adesso anche Pilar può lasciare messaggi a Li.

scenario-build-boundary-title = Una cassetta postale locale richiede una build più recente
scenario-build-boundary-summary = Lo stesso client è abbastanza recente per una cassetta postale e troppo vecchio per un’altra.
scenario-build-boundary-1 = La build di Claire è la 16.0.6701.1000, la più vecchia che può inviare messaggi offline. La sua <mailbox>cassetta postale</mailbox> è in Exchange Online, perciò il messaggio parte.
scenario-build-boundary-2 = La sua <mailbox>cassetta postale</mailbox> viene spostata in locale. Lì serve almeno la build 16.0.6920.1000, perciò il suo messaggio successivo viene <refused>rifiutato</refused>.
scenario-build-boundary-3 = Una build appena sotto il minimo è ancora troppo vecchia.
scenario-build-boundary-4 = Con la build esattamente al minimo il messaggio parte.

scenario-web-services-down-title = I Servizi Web Exchange non rispondono
scenario-web-services-down-summary = Il client della mittente non raggiunge il servizio della propria cassetta postale.
scenario-web-services-down-1 = Il client di Claire scrive i messaggi offline tramite i Servizi Web Exchange. Oggi non li raggiunge.
scenario-web-services-down-2 = Li è offline, e il messaggio di Claire viene <refused>rifiutato</refused>, anche se il suo criterio e il suo client sono a posto.
scenario-web-services-down-3 = I messaggi per Claire non ne risentono. Ora è lei a essere offline, e conta solo il lato di Li.
scenario-web-services-down-4 = I servizi sono di nuovo attivi, e Claire è tornata. Il suo messaggio va nello <spooler>spooler</spooler>.

scenario-no-mailbox-title = Un destinatario senza cassetta postale
scenario-no-mailbox-summary = Nessuno verifica prima se c’è un posto per il messaggio.
scenario-no-mailbox-1 = La <mailbox>cassetta postale</mailbox> di Li non c’è più. Chi scrive a Li non può saperlo.
scenario-no-mailbox-2 = Aiko scrive. Nessuno verifica se Li può ricevere, perciò il messaggio va nello <spooler>spooler</spooler> come sempre.
scenario-no-mailbox-3 = Due minuti dopo non c’è un posto dove memorizzarlo. Il messaggio va perduto, e Aiko non ne viene informata.
scenario-no-mailbox-4 = Li ha di nuovo una <mailbox>cassetta postale</mailbox>, e il messaggio successivo vi arriva. Il primo resta perduto.

scenario-federated-title = Un messaggio da un’altra azienda
scenario-federated-summary = Un messaggio offline che viene da fuori diventa una normale e-mail.
scenario-federated-1 = Nina lavora alla Fabrikam, un’azienda partner. È tra i contatti di Li, ma non nella nostra organizzazione.
scenario-federated-2 = Scrive a Li, che è offline. Il suo messaggio attende nel suo <spooler>spooler</spooler>, come quello di chiunque.
scenario-federated-3 = Due minuti dopo è una normale e-mail nella posta in arrivo di Li. Le conversazioni senza risposta e la cronologia conversazioni restano vuote.
scenario-federated-4 = Li accede e riceve l’avviso. Nina è online, perciò la risposta di Li le arriva direttamente.

scenario-lost-connection-title = Una connessione caduta di cui nessuno si è accorto
scenario-lost-connection-summary = Il treno di Tony entra in galleria, e il server pensa che lui ci sia ancora.
scenario-lost-connection-1 = Il treno di Tony entra in galleria. La connessione è caduta, ma il server non se n’è accorto: tutti lo vedono ancora «Disponibile».
scenario-lost-connection-2 = Il messaggio di Aiko parte verso di lui. Non c’è risposta.
scenario-lost-connection-3 = Dopo 60 secondi Aiko viene a sapere che non è arrivato. Non è memorizzato da nessuna parte, e ora Tony risulta «Offline».
scenario-lost-connection-4 = Perciò il messaggio successivo segue il percorso offline, e due minuti dopo è nella <mailbox>cassetta postale</mailbox> di Tony.
scenario-lost-connection-5 = Il treno esce dalla galleria. Il client di Tony si riconnette e lo avvisa del secondo messaggio; il primo non è mai stato memorizzato.

scenario-same-instant-message-first-title = Nello stesso secondo: prima il messaggio
scenario-same-instant-message-first-summary = Pilar scrive e Li accede nello stesso secondo, in quest’ordine.
scenario-same-instant-message-first-1 = Pilar preme Invio. Li è ancora offline, perciò il client di Pilar segue il percorso offline.
scenario-same-instant-message-first-2 = Un battito di ciglia dopo, nello stesso secondo, Li accede. Il messaggio è già nello <spooler>spooler</spooler> di Pilar, e lì resta.
scenario-same-instant-message-first-3 = Per due minuti Li è online e non ne vede nulla. Poi viene memorizzato, e Li riceve l’avviso.

scenario-same-instant-sign-in-first-title = Nello stesso secondo: prima l’accesso
scenario-same-instant-sign-in-first-summary = Li accede e Pilar scrive nello stesso secondo, in quest’ordine.
scenario-same-instant-sign-in-first-1 = Li accede. Da questo momento il client di Pilar vede Li «Disponibile».
scenario-same-instant-sign-in-first-2 = Un battito di ciglia dopo, nello stesso secondo, Pilar preme Invio. Il suo messaggio appare come <toast>notifica</toast>; non serve lo <spooler>spooler</spooler>.
scenario-same-instant-sign-in-first-3 = Li apre la <toast>notifica</toast>. Le stesse due persone, lo stesso secondo, e due minuti guadagnati.

scenario-admin-connector-title = L’amministratore, dal 2017 al 2020
scenario-admin-connector-summary = L’ufficio legale non vuole più messaggi offline: l’articolo di Microsoft dal primo passo, con il connettore Skype Online.
scenario-admin-connector-1 = L’ufficio legale vuole disattivare i messaggi offline, perché non vengono archiviati. L’amministratore apre Windows PowerShell: serve la versione 3.0 o successiva, e i cmdlet di Skype for Business non sono ancora disponibili.
scenario-admin-connector-2 = L’amministratore carica il modulo del connettore e inserisce nome e password. Qui si usa un account di esempio.
scenario-admin-connector-3 = Si apre una sessione con Skype for Business Online e la si importa. Ora i cmdlet sono disponibili.
scenario-admin-connector-4 = Il primo esempio dell’articolo disattiva i messaggi offline per tutti. Il messaggio di Claire a Li viene <refused>rifiutato</refused>.
scenario-admin-connector-5 = Così vengono fermati tutti, mentre all’ufficio legale interessa solo Tony. L’amministratore riattiva i messaggi offline e crea un criterio che li disattiva solo per Tony.
scenario-admin-connector-6 = Claire può di nuovo lasciare un messaggio a Li. Tony no.

scenario-admin-teams1-title = L’amministratore a settembre 2020
scenario-admin-teams1-summary = Il connettore ora fa parte del modulo di Teams; tutto il resto è come prima.
scenario-admin-teams1-1 = Settembre 2020: niente più messaggi offline, tranne che per il reparto finanziario, che chiude i conti di notte. In una nuova finestra l’amministratore vuole caricare il connettore, come sempre, ma non c’è più.
scenario-admin-teams1-2 = Ora fa parte del modulo MicrosoftTeams. Una volta caricato il modulo, si apre una sessione e la si importa come prima.
scenario-admin-teams1-3 = I messaggi offline vengono disattivati per tutti, e il messaggio di Giulia a Li viene <refused>rifiutato</refused>.
scenario-admin-teams1-4 = Si crea un criterio con il valore True e lo si assegna a Giulia, del reparto finanziario. Il messaggio di Giulia parte, quello di Claire no.
scenario-admin-teams1-5 = L’amministratore chiude la sessione. I criteri restano come sono: due minuti dopo il messaggio di Giulia viene memorizzato.

scenario-admin-teams2-title = L’amministratore a marzo 2021
scenario-admin-teams2-summary = Basta una riga per connettersi, e una riga dell’articolo non funziona così com’è stampata.
scenario-admin-teams2-1 = Marzo 2021: Tony si è offerto di provare un mese senza messaggi offline. L’amministratore apre una nuova finestra, carica il modulo di Teams e inserisce nome e password.
scenario-admin-teams2-2 = Connect-MicrosoftTeams fa il resto. Non c’è più alcuna sessione da aprire o da importare.
scenario-admin-teams2-3 = Si crea un criterio per Tony, come nell’articolo.
scenario-admin-teams2-4 = Anche la riga successiva è copiata dall’articolo, e non funziona: c’è uno spazio dopo Grant, in mezzo al nome del cmdlet.
scenario-admin-teams2-5 = Tolto quello spazio, la riga non funziona ancora: un altro separa PolicyName dal suo trattino.
scenario-admin-teams2-6 = Senza i due spazi la riga funziona, e Tony ha il criterio.
scenario-admin-teams2-7 = Il messaggio di Tony a Li viene <refused>rifiutato</refused>. Quello di Aiko va nello <spooler>spooler</spooler>.

scenario-admin-teams3-title = L’amministratore a novembre 2021
scenario-admin-teams3-summary = Un nome che ha funzionato per anni non viene più trovato.
scenario-admin-teams3-1 = Novembre 2021: Tony passa all’help desk, che non può lasciare messaggi a chi non c’è. L’amministratore si connette in una nuova finestra, come prima.
scenario-admin-teams3-2 = Si crea il criterio per Tony, come nell’articolo.
scenario-admin-teams3-3 = Non si può assegnare a «Tony Smith»: questo modulo non trova le persone in base al nome visualizzato.
scenario-admin-teams3-4 = Per Tony non è cambiato nulla. Il suo messaggio a Li va nello <spooler>spooler</spooler>.
scenario-admin-teams3-5 = Tony viene trovato in base al suo indirizzo, e il suo messaggio successivo viene <refused>rifiutato</refused>.

scenario-admin-teams4-title = L’amministratore a luglio 2022
scenario-admin-teams4-summary = I cmdlet dell’articolo non ci sono più; vale l’impostazione predefinita.
scenario-admin-teams4-1 = Luglio 2022: un revisore chiede se i messaggi offline si possano ancora disattivare. L’amministratore apre una nuova finestra, carica il modulo di Teams più recente e si connette.
scenario-admin-teams4-2 = Si possono ancora cercare gli utenti del tenant.
scenario-admin-teams4-3 = Ma il primo esempio dell’articolo non viene più riconosciuto. I cmdlet per i criteri client sono stati rimossi dal modulo.
scenario-admin-teams4-4 = Perciò Global resta al suo valore predefinito, e i messaggi offline restano attivati. Il messaggio di Tony a Li va nello <spooler>spooler</spooler>.
scenario-admin-teams4-5 = Due minuti dopo è nella <mailbox>cassetta postale</mailbox> di Li, come negli anni precedenti.

scenario-two-worlds-title = Due versioni affiancate
scenario-two-worlds-summary = Cambia una sola cosa e confronta che cosa succede allo stesso messaggio.
scenario-two-worlds-1 = Giulia è tornata a casa e si è disconnessa. Claire non lo sa ancora.
scenario-two-worlds-2 = Claire le scrive. Tutte le condizioni sono soddisfatte, perciò il suo client tiene il messaggio nel proprio <spooler>History Spooler</spooler>.
scenario-two-worlds-3 = Il messaggio attende nella <mailbox>cassetta postale</mailbox> di Giulia. E se una sola cosa fosse stata diversa? Scegli una domanda sotto la regola, poi scegli Confronta.
scenario-two-worlds-4 = Qualunque cosa tu abbia cambiato, questa versione è ancora qui: Giulia accede e viene avvisata. Confronta mostra dove le due si separano.

scenario-practice-gates = Esercizio: condizioni
scenario-practice-presence = Esercizio: stato
scenario-practice-policy = Esercizio: criteri
scenario-practice-timing = Esercizio: tempi
scenario-practice-mail = Esercizio: posta
scenario-practice-question = Leggi che cosa succede, poi di’ che ne sarà del messaggio.
scenario-practice-outcome = Ecco che ne è stato, e perché.

scenario-task-slip-title = Farne un messaggio perso
scenario-task-slip-summary = Una notifica che nessuno chiude finisce comunque nella cassetta postale.
scenario-task-slip-1 = Il messaggio di Aiko è sullo schermo di Tony come <toast>notifica</toast>. Fallo diventare un <slip>messaggio perso</slip>, senza che nessuno chiuda la notifica o si disconnetta.
scenario-task-slip-2 = Tony torna tra poco. Dopo 30 secondi la finestra si apre, nessuno la vede, e il messaggio diventa un <slip>messaggio perso</slip>.

scenario-task-mailbox-title = Nella cassetta postale
scenario-task-mailbox-summary = Un messaggio deve aspettare Tony in Exchange.
scenario-task-mailbox-1 = Aiko e Tony hanno entrambi eseguito l’accesso. Fai aspettare un messaggio di Aiko nella <mailbox>cassetta postale</mailbox> di Tony.
scenario-task-mailbox-2 = Tony si disconnette e Aiko scrive. Due minuti dopo, il client di lei ha messo il messaggio nella <mailbox>cassetta postale</mailbox> di Tony.

scenario-task-refused-title = Un messaggio che non parte
scenario-task-refused-summary = Solo l’amministratore può fermarlo.
scenario-task-refused-1 = Tony è disconnesso e tutto funziona. Fai <refused>rifiutare</refused> il messaggio che Claire gli scrive, senza toccare client o cassette postali.
scenario-task-refused-2 = Il nuovo criterio di Claire disattiva per lei i messaggi offline. Il suo client <refused>rifiuta</refused> il messaggio.

scenario-task-no-answer-title = Nessuno risponde
scenario-task-no-answer-summary = Un messaggio parte e non arriva mai.
scenario-task-no-answer-1 = Giulia è occupata, ma c’è. Fai scadere un messaggio che Pilar le scrive.
scenario-task-no-answer-2 = La connessione di Giulia è caduta e il server non se n’è accorto. Dopo 60 secondi Pilar viene a sapere che nessuno ha risposto.

scenario-task-two-ways-title = Due messaggi, due posti
scenario-task-two-ways-summary = Uno può proseguire, l’altro deve aspettare.
scenario-task-two-ways-1 = Aiko e Claire hanno entrambe scritto a Tony, che è fuori. Fai arrivare il messaggio di Claire nella sua <mailbox>cassetta postale</mailbox> mentre quello di Aiko resta nel suo <spooler>spooler</spooler>.
scenario-task-two-ways-2 = Aiko si disconnette: solo il suo client può far proseguire il messaggio. Quello di Claire arriva nella <mailbox>cassetta postale</mailbox> dopo due minuti.

scenario-task-signed-in-all-along-title = Sempre collegata
scenario-task-signed-in-all-along-summary = Un messaggio offline per chi non se n’è mai andato.
scenario-task-signed-in-all-along-1 = Li e Pilar hanno eseguito l’accesso e restano collegati. Fai ricevere a Pilar un messaggio di Li come al momento dell’accesso.
scenario-task-signed-in-all-along-2 = Pilar ha bloccato Li: il client di Li la vede «Offline», e il messaggio segue il percorso offline. Lei è sempre stata lì e riceve subito l’avviso.

scenario-task-urgent-title = È davvero urgente
scenario-task-urgent-summary = «Non disturbare» resta attivo, e una persona passa.
scenario-task-urgent-1 = Tony non vuole essere disturbato, perciò il primo messaggio di Giulia è diventato un <slip>messaggio perso</slip>. Fai consegnare il prossimo, senza toccare lo stato di Tony.
scenario-task-urgent-2 = Tony mette Giulia nel suo gruppo di lavoro, che «Non disturbare» lascia passare. Il messaggio successivo arriva come <toast>notifica</toast>, e lui lo vede quando la finestra si apre.

scenario-task-lost-title = Perduto, e nessuno lo sa
scenario-task-lost-summary = Ci sono messaggi che non vengono memorizzati da nessuna parte.
scenario-task-lost-1 = Il messaggio di Aiko è sullo schermo di Li come <toast>notifica</toast>. Fai in modo che non venga memorizzato da nessuna parte.
scenario-task-lost-2 = Il client di Li non raggiunge più i Servizi Web Exchange. Quando Li chiude la <toast>notifica</toast>, il client non può scrivere il messaggio perso da nessuna parte, e nessuno ne viene informato.

scenario-task-own-policy-title = Un’eccezione
scenario-task-own-policy-summary = Disattivati per tutti, ma Claire deve scrivere.
scenario-task-own-policy-1 = I messaggi offline sono disattivati in Global, perciò il messaggio di Claire a Li è stato <refused>rifiutato</refused>. Fai aspettare il prossimo nella <mailbox>cassetta postale</mailbox>, senza modificare alcun criterio.
scenario-task-own-policy-2 = Un criterio proprio sostituisce Global, e ne basta uno di quelli predefiniti. Il messaggio di Claire aspetta Li nella <mailbox>cassetta postale</mailbox>.

scenario-task-repair-title = Riparare il client di Giulia
scenario-task-repair-summary = Due cose non vanno, e la spiegazione nomina solo la prima.
scenario-task-repair-1 = Il messaggio di Giulia a Li è stato <refused>rifiutato</refused>. Scopri che cosa non va nel suo client e fai aspettare il prossimo messaggio nella <mailbox>cassetta postale</mailbox> di Li. Li non torna.
scenario-task-repair-2 = Il client di Giulia ora è installato con A portata di clic e raggiunge di nuovo i Servizi Web Exchange. Il suo messaggio aspetta nella <mailbox>cassetta postale</mailbox> di Li.

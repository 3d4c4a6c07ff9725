# Quello che le persone si scrivono nelle storie, tra colleghi. Lo script lo dice in inglese, la pagina nella lingua di chi legge.

scenario-lunch-say-1 = Pranzo a mezzogiorno?
scenario-lunch-say-2 = O all’una?
scenario-lunch-say-3 = Allora domani?
scenario-lunch-say-4 = Domani a mezzogiorno!

scenario-offline-basic-say-1 = Pranziamo insieme?

scenario-two-minutes-say-1 = La stampante al secondo piano lampeggia di nuovo.

scenario-not-archived-say-1 = I documenti per l’audit sono nella stanza 204.

scenario-back-early-say-1 = Quale pagina della fattura manca?
scenario-back-early-say-2 = Trovata: è la pagina tre.

scenario-sender-leaves-say-1 = Possiamo spostare la demo a giovedì?

scenario-several-senders-say-1 = Nella sala server fa troppo caldo.
scenario-several-senders-say-2 = Qui sopra comincia a fare caldo.

scenario-one-or-several-say-1 = È arrivato il tuo nuovo portatile.
scenario-one-or-several-say-2 = È quello leggero.
scenario-one-or-several-say-3 = Te lo porto su?
scenario-one-or-several-say-4 = Te l’ho lasciato sulla scrivania.

scenario-toast-answered-say-1 = Caffè tra dieci minuti?
scenario-toast-answered-say-2 = Facciamo tra cinque.
scenario-toast-answered-say-3 = Arrivo!

scenario-toast-ignored-say-1 = Hai ancora le ricevute di Madrid?
scenario-toast-ignored-say-2 = Sì, nella cartellina blu.

scenario-toast-present-say-1 = L’aggiornamento è installato.
scenario-toast-present-say-2 = Non serve riavviare.

scenario-toast-away-say-1 = Hai tu il proiettore?

scenario-toast-sign-out-say-1 = Sei ancora qui?
scenario-toast-sign-out-say-2 = Hai lasciato qui l’ombrello.

scenario-do-not-disturb-say-1 = Puoi chiamare Roma?
scenario-do-not-disturb-say-2 = Hanno richiamato da Roma. Tutto a posto.

scenario-presenting-say-1 = In bocca al lupo per la presentazione!

scenario-workgroup-say-1 = Quale font usiamo?
scenario-workgroup-say-2 = Il server di posta è giù.

scenario-blocked-say-1 = Tre a due!
scenario-blocked-say-2 = Ti avevo detto di non dirmelo!

scenario-appear-offline-say-1 = Non sei ancora arrivato?
scenario-appear-offline-say-2 = Sto finendo un rapporto. Non dirlo a nessuno.

scenario-policy-off-for-all-say-1 = Il backup è finito.
scenario-policy-off-for-all-say-2 = Il contratto è firmato.
scenario-policy-off-for-all-say-3 = Vieni alla riunione del mattino?
scenario-policy-off-for-all-say-4 = Ci riprovo: il contratto è firmato.

scenario-policy-off-for-one-say-1 = Il laboratorio di test è libero?
scenario-policy-off-for-one-say-2 = E domani?
scenario-policy-off-for-one-say-3 = Tony ti sta cercando.
scenario-policy-off-for-one-say-4 = Il laboratorio è libero mercoledì.
scenario-policy-off-for-one-say-5 = Allora a mercoledì.

scenario-policy-on-over-off-say-1 = Buongiorno da Madrid.
scenario-policy-on-over-off-say-2 = Anzi, buonasera.
scenario-policy-on-over-off-say-3 = Hai notizie di Pilar?

scenario-policy-predefined-say-1 = Mi mandi il listino prezzi?
scenario-policy-predefined-say-2 = Il listino prezzi, per favore!

scenario-policy-flipped-say-1 = La manutenzione inizia alle dieci.
scenario-policy-flipped-say-2 = No, alle undici.

scenario-policy-at-sign-in-say-1 = Funziona il nuovo switch?
scenario-policy-at-sign-in-say-2 = O quello vecchio?
scenario-policy-at-sign-in-say-3 = Da me funziona ancora.

scenario-old-build-say-1 = Il mio schermo è diventato verde.
scenario-old-build-say-2 = Puoi dare un’occhiata al mio schermo?
scenario-old-build-say-3 = I colori sono tornati.

scenario-msi-say-1 = Qual è la nostra sala riunioni?
scenario-msi-say-2 = Siamo in Lisbona, terzo piano.
scenario-msi-say-3 = Allora era Lisbona!

scenario-build-boundary-say-1 = Prova da un vecchio portatile.
scenario-build-boundary-say-2 = Sto ancora provando.
scenario-build-boundary-say-3 = E adesso?
scenario-build-boundary-say-4 = Finalmente!

scenario-two-worlds-say-1 = Sono arrivati i numeri.

scenario-web-services-down-say-1 = Sono arrivati dei fiori per te.
scenario-web-services-down-say-2 = Ci stiamo lavorando.
scenario-web-services-down-say-3 = I fiori sono in un vaso sulla tua scrivania.

scenario-no-mailbox-say-1 = In portineria c’è un pacco per te.
scenario-no-mailbox-say-2 = Hai ritirato il pacco?

scenario-federated-say-1 = Sono arrivati i campioni.
scenario-federated-say-2 = Grazie, sembrano ottimi.

scenario-lost-connection-say-1 = A che ora arrivi?
scenario-lost-connection-say-2 = Chiamami quando esci dalla galleria.

scenario-same-instant-message-first-say-1 = Ci sei oggi?

scenario-same-instant-sign-in-first-say-1 = Ci sei oggi?

scenario-admin-connector-say-1 = I tuoi visitatori sono all’ingresso.
scenario-admin-connector-say-2 = Stanno prendendo un caffè con me.
scenario-admin-connector-say-3 = Visite per te!

scenario-admin-teams1-say-1 = Il budget è approvato.
scenario-admin-teams1-say-2 = Davvero, il budget è approvato!
scenario-admin-teams1-say-3 = Giulia è riuscita a contattarti?

scenario-admin-teams2-say-1 = Succede solo a me?
scenario-admin-teams2-say-2 = Tony dice che non riesce a contattarti.

scenario-admin-teams3-say-1 = Mi dicono che non posso scriverti.
scenario-admin-teams3-say-2 = Adesso è vero.

scenario-admin-teams4-say-1 = Strano, mi aspettavo un rifiuto.

scenario-task-slip-say-1 = Ci sei?

scenario-task-mailbox-say-1 = L’ordine del giorno è sulla tua scrivania.

scenario-task-refused-say-1 = Sono arrivati i numeri.

scenario-task-no-answer-say-1 = Il treno è in orario?

scenario-task-two-ways-say-1 = Chiamami.
scenario-task-two-ways-say-2 = Anche me.

scenario-task-signed-in-all-along-say-1 = È arrivato il pacco?

scenario-task-urgent-say-1 = Il server è fermo!
scenario-task-urgent-say-2 = È davvero fermo.

scenario-task-lost-say-1 = Chi ha la chiave?

scenario-task-own-policy-say-1 = Eccoti di nuovo, Li.
scenario-task-own-policy-say-2 = Che bello riaverti qui.

scenario-task-repair-say-1 = Il budget è approvato.
scenario-task-repair-say-2 = Ripeto: il budget è approvato.

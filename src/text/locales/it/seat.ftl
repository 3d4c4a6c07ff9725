seat-sign-in = Accedi
seat-sign-out = Disconnetti
seat-message-to = Scrivi a { $name }
seat-send = Invia
seat-external = Contatto federato
seat-policy-on = { $policy } · messaggi offline: sì
seat-policy-off = { $policy } · messaggi offline: no
seat-leaves-in = parte tra { $time }
seat-waits-for-sender = attende che torni { $name }
seat-sign-in-first = Prima devi accedere.
seat-cannot-receive = { $name } non può ricevere messaggi ora. Stato: non disponibile o offline.
seat-may-not-have-arrived = È possibile che questo messaggio non sia stato consegnato a { $name } perché è scaduto il tempo di attesa.
seat-why = perché?
seat-open = Apri
seat-ignore = Ignora
seat-toast = Notifica da { $name }
seat-seconds-left = ancora { $seconds } s
seat-with = Conversazione con
seat-nothing-yet = Qui non c’è ancora nulla. Scrivi il primo messaggio.
seat-older = Mostra i messaggi precedenti
seat-client-of = Ciò che mostra il client di { $name }
seat-beyond = Il client non lo mostra:
seat-author = { $name }:
seat-answer = Il client dice:
seat-cable-out = Cavo di rete staccato
seat-plug-in = Ricollega
seat-removed-mark = account rimosso
seat-removed-contact = L’account di { $name } è stato rimosso: non si possono più inviare messaggi.
seat-more-slips = { $count ->
    [one] Un altro messaggio perso nella cassetta postale
   *[other] Altri { $count } messaggi persi nella cassetta postale
}
seat-copies = { $count ->
    [one] Una copia nella cronologia conversazioni
   *[other] { $count } copie nella cronologia conversazioni
}
form-no-name = Inserisci un nome.
form-name-taken = C’è già un utente di nome { $name }.
form-address-taken = L’indirizzo { $address } è già in uso.
form-policy-taken = Esiste già un criterio di nome { $policy }.
form-refused = L’operazione è stata rifiutata.
form-build = Inserisci da due a quattro numeri separati da punti, per esempio 16.0.6701.1000.
seat-spooler = Spooler
seat-mailbox = Cassetta
seat-unread = { $count } da leggere
seat-presence-of = Stato di { $name }
seat-automatic = automatico
seat-by-hand = impostato manualmente
seat-more = Client, cassetta postale, contatti
seat-also = Altre persone
seat-add = Aggiungi un utente
seat-slip-head = Mentre eri via
seat-slip-to = Per
seat-slip-from = Da
seat-slip-message = Messaggio
seat-mark-read = Segna come letto
seat-panel = Postazioni
seat-seat-of = Postazione di { $name }

# The stage of a story: its places, the words beside the way, and what stands below the clients.

stage-panel = Palcoscenico
stage-refused = Rifiutato
stage-no-answer = Senza risposta
stage-cut-off = Senza rete
stage-earlier = { $count ->
    [one] { $count } precedente: { $time }
   *[other] { $count } precedenti, ultimo: { $time }
}
stage-sees = { $name } vede solo questo
stage-sees-nothing = { $name } non vede ancora nulla
stage-not-signed-in = Accesso non eseguito
stage-or-drag = oppure trascina { $name } qui
stage-seen = inviato { $sent }, visto { $seen }
stage-from = da { $name }, { $time }
stage-tray = History Spooler di { $name }
stage-tray-about = una cartella sul computer del mittente
stage-waits-for = finché { $name } non torna
stage-left = al termine
stage-empty = vuoto
stage-mailbox = Cassetta postale di { $name }
stage-in-exchange = su Exchange
stage-waiting = { $count ->
    [one] un messaggio in attesa
   *[other] { $count } messaggi in attesa
}
stage-no-mailbox = nessuna cassetta postale
stage-more = + { $count }
stage-check-install = A portata di clic
stage-check-build = build recente
stage-check-exchange = raggiunge Exchange
stage-check-policy = messaggi offline attivati
stage-closed-install = Chiuso: installato da MSI
stage-closed-build = Chiuso: build troppo vecchia
stage-closed-exchange = Chiuso: Exchange non raggiungibile
stage-closed-policy = Chiuso: messaggi offline disattivati
stage-checks = Il client di { $name } verifica
stage-nobody-answers = il client di { $name } non risponde
stage-straight = direttamente al client di { $name }
stage-no-toast = al client di { $name }, senza notifica
stage-files = salvato da { $name }
stage-not-stored = non memorizzato
stage-at = alle { $time }
stage-at-once = subito
stage-at-sign-in = all’ac­cesso
stage-between = Tra i client
stage-rule = La regola che ha deciso
stage-rules = tutte le { $count } regole
stage-unplug = Stacca il cavo di rete di { $name }
stage-plug = Ricollega il cavo di rete di { $name }
stage-explore = Esplora
stage-assumed = presunto
stage-room = Presenta

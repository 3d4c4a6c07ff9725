# Che cosa sarebbe potuto andare diversamente: ogni testo segue «E se…?» e dà il nome a un ramo, perciò è breve.

what-if-signed-in = { $name } ha eseguito l’accesso
what-if-signed-out = { $name } non ha eseguito l’accesso
what-if-connected = Connessione di { $name } ripristinata
what-if-cut-off = Connessione di { $name } interrotta
what-if-presence = { $name }: { $presence }
what-if-blocked = { $name } blocca { $contact }
what-if-not-blocked = { $name } non blocca { $contact }
what-if-workgroup = { $contact } nel gruppo di lavoro di { $name }
what-if-install = Client di { $name }: { $install }
what-if-old-build = Client di { $name }: build precedente
what-if-current-build = Client di { $name }: build aggiornata
what-if-web-services = Il client di { $name } raggiunge Exchange
what-if-no-web-services = Il client di { $name } non raggiunge Exchange
what-if-mailbox = { $name } ha una cassetta postale
what-if-no-mailbox = { $name } non ha una cassetta postale
what-if-policy-on = { $policy }: messaggi offline attivati
what-if-policy-off = { $policy }: messaggi offline disattivati
what-if-own-on = Messaggi offline attivati per { $name }
what-if-own-off = Messaggi offline disattivati per { $name }
what-if-opens = { $name } apre la notifica
what-if-ignores = { $name } ignora la notifica
what-if-leaves = { $name } si disconnette subito dopo
what-if-comes-back = { $name } torna in tempo
what-if-left-out = Senza «{ $act }»
what-if-title = E se…?
what-if-more = { $count ->
    [one] Un’altra domanda
   *[other] Altre { $count } domande
}

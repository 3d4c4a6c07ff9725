address-unknown = «{ $parameter }» non è un parametro di questa pagina.
address-twice = «{ $parameter }» compare più di una volta. È stato usato solo il primo valore.
address-no-value = «{ $parameter }» non ha alcun valore.
address-no-switch = «{ $parameter }={ $value }» non è valido. Usa 1 o 0.
address-no-step = «{ $parameter }={ $value }» non è valido. Un passo è un numero intero.
address-no-number = «{ $parameter }={ $value }» non è valido. Usa un numero intero, a partire da 1.
address-unknown-scenario = Nessuna storia si chiama «{ $value }».
address-unknown-language = La lingua «{ $value }» non è disponibile.
address-unknown-theme = Nessun tema si chiama «{ $value }».
address-unknown-practice = Nessun tema di esercizio si chiama «{ $value }».
address-unknown-panel = Nessun pannello si chiama «{ $value }».
address-unknown-user = Nessun utente si chiama «{ $value }», quindi sono visibili tutte le postazioni.
address-step-beyond = Il passo { $step } non esiste. La sessione finisce al passo { $steps }, e ora sei lì.
address-scene-beyond = La scena { $step } non esiste. La storia finisce alla scena { $steps }, e ora sei lì.
address-too-long = «{ $parameter }» è stato ignorato perché è troppo lungo: { $count } caratteri. Il limite è { $most }.
address-no-text = «{ $parameter }» è stato ignorato perché dal byte { $at } in poi non è testo.
address-stray-percent = «{ $parameter }» contiene al byte { $at } un «%» che non fa parte di alcun codice. È stato lasciato così com’è.
address-superseded = «{ $parameter }» è stato ignorato: il collegamento contiene già un’intera sessione.
address-more = { $count ->
    [one] C’è un altro problema.
   *[other] Ci sono altri { $count } problemi.
}

link-letter = La sessione del collegamento è danneggiata: carattere imprevisto «{ $letter }» in posizione { $at }. Copia di nuovo il collegamento.
link-cut-off = La sessione del collegamento è incompleta. Copia il collegamento per intero.
link-damaged = La sessione del collegamento è danneggiata e non può essere aperta. Copia di nuovo il collegamento per intero.
link-too-large = La sessione del collegamento è troppo grande per essere aperta.
link-no-text = La sessione del collegamento è danneggiata: non è testo.
link-foreign = Questo collegamento non contiene una sessione di questo simulatore.
link-newer = Il collegamento è stato creato con una versione più recente del simulatore (formato { $number }). Ricarica la pagina per avere l’ultima versione.
link-no-step = La sessione del collegamento è danneggiata: il suo passo non è un numero.
link-no-inflating = Questo browser non può aprire la sessione del collegamento. Usa un browser aggiornato.
link-does-not-play = Questa sessione non può essere riprodotta: si ferma alla riga { $number }.

host-not-an-object = Un messaggio al simulatore deve essere un oggetto.
host-not-addressed = Il messaggio non è per il simulatore: il suo target non è «wywo».
host-wrong-version = Il messaggio ha la versione { $value }; questo simulatore usa la versione 1.
host-no-version = Il messaggio non ha versione: v deve essere 1.
host-no-id = Il messaggio non ha un id (un numero, o un testo di 200 caratteri al massimo), quindi non sarebbe possibile associargli la risposta.
host-no-command = Il messaggio non ha cmd.
host-unknown-command = Nessun comando si chiama «{ $value }».
host-field-missing = { $command } richiede «{ $parameter }».
host-field-wrong = «{ $parameter }» non è valido per { $command }.
host-field-too-long = «{ $parameter }» è lungo { $count } caratteri. Il massimo è { $most }.

expect-holds = Come previsto
expect-fails = Non come previsto
expect-error = Impossibile verificare
expect-not-an-assertion = Qui si possono verificare solo i cmdlet il cui nome inizia con Assert-Sim.
expect-too-many = Sono state verificate solo le prime { $count } asserzioni.
expect-nothing = Non c’è nulla da verificare.

address-unknown = Non esiste alcun parametro «{ $parameter }».
address-twice = «{ $parameter }» compare due volte. Vale la prima.
address-no-value = «{ $parameter }» non ha alcun valore.
address-no-switch = «{ $parameter }={ $value }»: sono ammessi solo 1 e 0.
address-no-step = «{ $parameter }={ $value }»: un passo è un numero intero.
address-no-number = «{ $parameter }={ $value }»: usa un numero intero a partire da 1.
address-unknown-scenario = Non esiste alcuno scenario «{ $value }».
address-unknown-language = La pagina non è disponibile nella lingua «{ $value }».
address-unknown-theme = Non esiste alcun tema «{ $value }».
address-unknown-practice = Non esiste alcun tema di esercizio «{ $value }».
address-unknown-panel = Non esiste alcun pannello «{ $value }».
address-unknown-user = Qui nessuno si chiama «{ $value }», quindi sono visibili tutte le postazioni.
address-step-beyond = Il passo { $step } non esiste: la sessione ne ha { $steps }. Sei alla fine.
address-scene-beyond = La scena { $step } non esiste: la storia ne ha { $steps }. Sei alla fine.
address-too-long = «{ $parameter }» è lungo { $count } caratteri. Il massimo è { $most }, quindi è stato ignorato.
address-no-text = «{ $parameter }» è danneggiato: dal byte { $at } in poi non è testo, quindi è stato ignorato.
address-stray-percent = «{ $parameter }» contiene al byte { $at } un «%» che non codifica nulla. È stato preso così com’è.
address-superseded = «{ $parameter }» è stato ignorato: il collegamento contiene già un’intera sessione.
address-more = { $count ->
    [one] C’è un altro problema.
   *[other] Ci sono altri { $count } problemi.
}

link-letter = La sessione del collegamento è danneggiata: «{ $letter }» al carattere { $at } non dovrebbe esserci.
link-cut-off = La sessione del collegamento è incompleta. Il collegamento è stato copiato per intero?
link-damaged = La sessione del collegamento è danneggiata e non può essere decompressa. Il collegamento è stato copiato per intero?
link-too-large = La sessione del collegamento è troppo grande per essere decompressa.
link-no-text = La sessione del collegamento è danneggiata: ciò che contiene non è testo.
link-foreign = Il contenuto di questo collegamento non è una sessione di questo simulatore.
link-newer = Il collegamento è stato creato da un simulatore più recente (formato { $number }). Ricarica la pagina per avere la versione più recente.
link-no-step = La sessione del collegamento è danneggiata: il suo passo non è un numero.
link-no-inflating = Questo browser non è in grado di decomprimere la sessione di un collegamento. Uno aggiornato può farlo.
link-does-not-play = Questa sessione non può essere riprodotta: si ferma alla riga { $number }.

host-not-an-object = Un messaggio al simulatore deve essere un oggetto.
host-not-addressed = Il messaggio non è per il simulatore: il suo target non è «wywo».
host-wrong-version = Il messaggio è nella versione { $value }; questo simulatore usa la versione 1.
host-no-version = Il messaggio non ha versione: v deve essere 1.
host-no-id = Il messaggio non ha un id, cioè un testo di al massimo 200 caratteri o un numero: non si saprebbe a che cosa si riferisce la risposta.
host-no-command = Il messaggio non ha cmd.
host-unknown-command = Non esiste alcun comando «{ $value }».
host-field-missing = Manca «{ $parameter }»: { $command } ne ha bisogno.
host-field-wrong = «{ $parameter }» non è ciò di cui { $command } ha bisogno.
host-field-too-long = «{ $parameter }» è lungo { $count } caratteri. Il massimo è { $most }.
host-out-of-step = La sessione è altrove: al passo { $step } di { $steps }.

expect-holds = Come previsto
expect-fails = Non come previsto
expect-error = Impossibile da verificare
expect-not-an-assertion = Qui si possono verificare solo i cmdlet il cui nome inizia con Assert-Sim.
expect-too-many = Sono state verificate solo le prime { $count } asserzioni.
expect-nothing = Non c’è nulla da verificare.

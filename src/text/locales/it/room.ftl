# What a room is shown, and the presenter’s keys.

room-last = Ultimo comando
room-client = Client di { $name }
room-black = Lo schermo è nero. Premi B per far tornare la scena.
room-toolbar = Barra degli strumenti
room-blacken = Schermo nero
room-keys = Mostra i tasti
room-end = Termina
room-window = Apri la finestra per il pubblico

presenter-wall = Quello che vede il pubblico
presenter-notes = Note
presenter-no-notes = Nessuna nota per questa scena.
presenter-ask-first = Prima di proseguire, chiedi al pubblico: che cosa succederà al messaggio?
presenter-own = Le tue note
presenter-own-about = Restano solo su questo dispositivo.
presenter-next = Scena successiva
presenter-last = È l’ultima scena.
presenter-time = Tempo
presenter-planned = { $count ->
    [one] su un minuto previsto
   *[other] su { $count } minuti previsti
}
presenter-restart = Riavvia il timer
presenter-playlist = Scaletta
presenter-pointer = Puntatore

lesson-title = Lezione
lesson-choose = Scegli una lezione
lesson-about = Scegli le storie e mettile in ordine. Avanti porta poi da ogni storia alla successiva. La lezione resta solo su questo dispositivo.
lesson-shipped = Lezioni pronte
lesson-ten = Dieci minuti
lesson-thirty = Trenta minuti
lesson-sixty = Sessanta minuti
lesson-none = Non contiene ancora storie. Prendi una lezione pronta o aggiungi una storia.
lesson-total = { $count ->
    [one] un minuto in tutto
   *[other] { $count } minuti in tutto
}
lesson-minutes = Minuti per «{ $title }»
lesson-raise = Sposta in su «{ $title }»
lesson-remove = Togli «{ $title }»
lesson-add = Aggiungi una storia
lesson-begin = Inizia la lezione
lesson-end = Termina la lezione
lesson-link = Collegamento alla lezione
lesson-too-long = Questa lezione è troppo lunga per un collegamento ({ $count } caratteri). Salvala in un file e condividi quello.
lesson-own = Le tue storie sono incluse nel collegamento e nel file. Se ne modifichi una, cambia anche nella lezione. Se ne elimini una, la lezione ne conserva la copia.
lesson-save = Salva in un file
lesson-open = Apri un file
lesson-unread = Nessuna storia di quel file si trova in questa pagina. Non è cambiato nulla.
lesson-handout = Dispensa
lesson-handout-about = Ogni scena della lezione con l’immagine, la frase e il motivo, poi la tabella dei casi.
lesson-handout-save = Salva in Markdown
lesson-making = Preparazione della dispensa…
lesson-handout-missing = Non è stato possibile caricare una storia, oppure il browser ha impedito il salvataggio. La dispensa non è stata creata.
lesson-why = Perché:
lesson-legend = Come leggere le immagini
lesson-legend-about = Il foglio è il messaggio, con mittente, destinatario e stato. La linea continua è la strada percorsa, quella punteggiata la strada che resta. Il punto accanto a ogni persona ne indica lo stato con il colore.
room-seat = Apri questa postazione in una finestra a parte

# Le storie: il catalogo, gli errori di un file e quelle che crea un visitatore.

## Il catalogo

stories-search = Cerca nelle storie
stories-theme = Tema
stories-all = Tutti
stories-beats = { $count ->
    [one] una scena
   *[other] { $count } scene
}
stories-minutes = { $count ->
    [one] un minuto
   *[other] { $count } minuti
}
stories-seen = vista
stories-policy-off = criterio disattivato: messaggi offline disattivati
stories-found = { $count ->
    [one] una storia
   *[other] { $count } storie
}
stories-none = Nessuna storia ne parla. Prova con un’altra parola o un altro tema.
stories-missed = Non è stato possibile caricare i testi delle storie.
stories-retry = Riprova
story-next-story = Prossima storia: { $title }
story-next-unnamed = Prossima storia

## Che cosa non va nel file di una storia

fault-line = Riga { $number }: { $what }
fault-place = Riga { $number }, colonna { $at }: { $what }
fault-no-id = Manca una riga che dia un ID alla storia, ad esempio «{ $mark } my-story».
fault-bad-id = Un ID contiene solo lettere minuscole senza accenti, cifre e trattini: «{ $text }» non va bene.
fault-no-title = Manca una riga che dia un titolo alla storia: «{ $mark }» e qualche parola.
fault-no-beats = Non c’è ancora nessuna scena: una riga che comincia con «{ $mark }» e dice che cosa succede.
fault-empty-beat = Questa scena non dice nulla. Scrivi dopo «{ $mark }» che cosa succede.
fault-misplaced = Questa riga può stare una volta sola, prima della prima scena: { $text }
fault-bad-cast = Dopo «{ $mark }» scrivi i nomi di due o tre persone diverse, ciascuno tra virgolette.
fault-bad-minutes = Dopo «{ $mark }» scrivi quanti minuti dura la storia: un numero intero.
fault-unknown-directive = Dopo «{ $mark }» scrivi look, ask o you.
fault-directive-early = Questa riga va in una scena, dopo la sua frase: { $text }
fault-directive-twice = Questa scena ha già una riga «{ $text }».
fault-bad-look = look indica un messaggio, una regola, una persona o un riquadro, ad esempio message=1 rule=R2 user=Tony panel=mail: «{ $text }» non va bene.
fault-bad-ask = Dopo «{ $mark }» scrivi il numero di un messaggio.
fault-you-not-first = «{ $mark }» deve stare da solo sulla riga, prima della prima riga dello script della scena.

## Le storie del visitatore

editor-intro = Una storia è un titolo con alcune scene: una frase che dice che cosa succede e le righe che lo fanno succedere. Tutto ciò che fai nella pagina è una di quelle righe. Registrala, oppure scrivila.
editor-new = Scrivine una nuova
editor-record = Registra quello che faccio
editor-import = Importa un file PS1
editor-drop = Puoi anche trascinare qui un file.
editor-none = Non hai ancora una storia tua.
editor-untitled = Senza titolo
editor-delete = Elimina «{ $title }»
editor-deleted = Eliminata: { $title }
editor-restore = Ripristinala
editor-back = Tutte le tue storie
editor-text = Il testo della storia
editor-play = Riproduci
editor-play-from = Riproduci da una scena
editor-export = Salva come file PS1
editor-fine = Nessun errore.
editor-mistakes = { $count ->
    [one] un errore
   *[other] { $count } errori
}
editor-more = E altri { $count }.
editor-denied = Questo browser non conserva nulla per la pagina: le tue storie durano finché non la chiudi. Salva in un file quelle che vuoi tenere.
editor-too-large = Una storia contiene al massimo { $count } KB. Questa è più lunga e non viene eseguita.
editor-out-of-sight = Questa scena parla di «{ $text }», che alla fine della scena non c’è.
editor-not-read = Il browser non è riuscito a leggere il file. Non è stato importato nulla.
editor-empty-file = Il file è vuoto. Non è stato importato nulla.
editor-not-text = Dalla riga { $number } il file non è testo. Non è stato importato nulla.
editor-new-title = La mia storia
editor-new-first = Tony è fuori. Aiko gli scrive lo stesso.
editor-new-message = Pranzo?
editor-new-second = Due minuti dopo, il messaggio attende nella cassetta postale di Tony.
editor-whole-story = È andata così.

## Mentre si registra una storia

recording-panel = Registrazione
recording-hint = Di’ che cosa succede adesso, poi fallo.
recording-say = Che cosa succede adesso
recording-add = Aggiungi
recording-stop = Ferma e modifica

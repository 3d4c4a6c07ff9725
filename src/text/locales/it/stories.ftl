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
   *[other] { $count } minuti
}
stories-seen = vista
stories-policy-off = criterio disattivato: messaggi offline disattivati
stories-found = { $count ->
    [one] una storia
   *[other] { $count } storie
}
stories-none = Nessuna storia corrisponde. Prova con un’altra parola o un altro tema.
stories-missed = Non è stato possibile caricare le storie.
stories-retry = Riprova
story-next-story = Prossima storia: { $title }
story-next-unnamed = Prossima storia

## Che cosa non va nel file di una storia

fault-line = Riga { $number }: { $what }
fault-place = Riga { $number }, colonna { $at }: { $what }
fault-no-id = Aggiungi una riga con l’ID della storia, ad esempio «{ $mark } my-story».
fault-bad-id = Un ID può contenere solo lettere minuscole senza accenti, cifre e trattini. «{ $text }» non è valido.
fault-no-title = Aggiungi una riga con il titolo della storia: «{ $mark }» e qualche parola.
fault-no-beats = Aggiungi almeno una scena: una riga che comincia con «{ $mark }» e dice che cosa succede.
fault-empty-beat = Questa scena è vuota. Scrivi dopo «{ $mark }» che cosa succede.
fault-misplaced = Questa riga può comparire una volta sola, prima della prima scena: { $text }
fault-bad-cast = Dopo «{ $mark }» scrivi i nomi di due o tre persone diverse, ciascuno tra virgolette.
fault-bad-minutes = Dopo «{ $mark }» scrivi quanti minuti dura la storia: un numero intero.
fault-unknown-directive = Dopo «{ $mark }» scrivi look, ask, you, goal, bar, hint o note.
fault-directive-early = Questa riga va in una scena, dopo la sua frase: { $text }
fault-directive-twice = Questa scena ha già una riga «{ $text }».
fault-bad-look = look indica un messaggio, una regola, un utente o un pannello, ad esempio message=1 rule=R2 user=Tony panel=mail. «{ $text }» non è valido.
fault-bad-ask = Dopo «{ $mark }» scrivi il numero di un messaggio.
fault-you-not-first = «{ $mark }» deve stare da solo sulla riga, prima della prima riga dello script della scena.

## Le storie del visitatore

editor-intro = Una storia ha un titolo e alcune scene. Ogni scena è una frase che dice che cosa succede, seguita dai comandi che lo fanno succedere. Tutto ciò che fai in questa pagina è un comando, quindi puoi registrare una storia o scriverla tu.
editor-new = Scrivi una nuova storia
editor-record = Registra quello che faccio
editor-import = Importa un file PS1
editor-drop = Puoi anche trascinare qui un file.
editor-none = Non hai ancora storie tue.
editor-untitled = Senza titolo
editor-delete = Elimina «{ $title }»
editor-deleted = Eliminata: «{ $title }»
editor-restore = Ripristina
editor-back = Tutte le tue storie
editor-text = Il testo della storia
editor-play = Riproduci
editor-play-from = Riproduci da una scena
editor-picks = Prepara una scena con un clic
editor-scene = Scena da preparare
editor-cast = In scena
editor-light = In luce
editor-ask = Chiedi che cosa accadrà a
editor-turn = A chi tocca
editor-you = La prima azione tocca a chi guarda
editor-export = Salva come file PS1
editor-fine = Nessun errore.
editor-mistakes = { $count ->
    [one] un errore
   *[other] { $count } errori
}
editor-more = { $count ->
    [one] E un altro.
   *[other] E altri { $count }.
}
editor-denied = Questo browser non permette alla pagina di conservare dati, quindi le tue storie andranno perse quando la chiudi. Salva come file quelle che vuoi tenere.
editor-too-large = Questa storia è troppo grande per essere eseguita. Il limite è { $count } KB.
editor-out-of-sight = Questa scena parla di «{ $text }», che non c’è quando la scena finisce.
editor-not-read = Il browser non è riuscito a leggere il file. Non è stato importato nulla.
editor-empty-file = Il file è vuoto. Non è stato importato nulla.
editor-not-text = Dalla riga { $number } il file non è testo. Non è stato importato nulla.
editor-new-title = La mia storia
editor-new-first = Tony è fuori. Aiko gli scrive lo stesso.
editor-new-message = Pranzo?
editor-new-second = Due minuti dopo il messaggio attende nella cassetta postale di Tony.
editor-whole-story = Ecco che cosa è successo.

## Mentre si registra una storia

recording-panel = Registrazione
recording-hint = Di’ che cosa succede adesso, poi fallo.
recording-say = Che cosa succede adesso
recording-add = Aggiungi
recording-stop = Ferma e modifica

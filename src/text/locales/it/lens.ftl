# Il punto di vista: chi sa che cosa.
lens-title = Chi sa che cosa
lens-truth = La verità
lens-user = Quello che sa { $name }
lens-administrator = Quello che vede l’amministratore
lens-hidden = { $name } non può saperlo.
lens-hidden-administrator = L’amministratore non può vederlo.
lens-hatched = Quello che { $name } non può sapere è tratteggiato.
lens-sent = { $name } sa che il messaggio è partito, ma non che fine ha fatto.
lens-refused = { $name } sa che il messaggio è stato rifiutato, ma non perché.
lens-timed-out = { $name } sa che nessuno ha risposto, ma non perché.
lens-toast = { $name } vede il messaggio in una notifica, ma non la strada che ha fatto.
lens-conversation = { $name } vede il messaggio in una conversazione, ma non la strada che ha fatto.
lens-slip = { $name } vede un avviso di messaggio perso, ma non la strada che ha fatto il messaggio.
lens-nothing = { $name } non sa nulla di questo messaggio.
lens-administrator-knows = L’amministratore vede utenti, cassette postali e criteri, ma non i messaggi, i client e lo stato delle persone.
lens-legend = Tratteggio largo: quello che non può sapere la persona scelta in «Chi sa che cosa».
keys-lens = Chi sa che cosa: punto di vista successivo

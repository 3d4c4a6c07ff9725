tour-panel = Visita guidata
tour-close = Chiudi la visita guidata
tour-next = Premi { $button } per vedere che cosa succede dopo.
tour-waits = Il messaggio attende qui, nella cassetta postale di { $name }.
tour-why = Scopri perché si trova lì, regola per regola.
tour-timeline = Trascina questa linea per tornare a qualsiasi momento.
tour-try = Ora prova tu: invia messaggi, disconnetti qualcuno, modifica un criterio.

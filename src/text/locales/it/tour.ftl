tour-panel = Guida
tour-close = Chiudi la guida
tour-next = Premi { $button } per vedere che cosa succede dopo.
tour-waits = Il messaggio attende qui, nella cassetta postale di { $name }.
tour-why = Qui leggi perché si trova lì, regola per regola.
tour-timeline = Trascina questa linea per tornare a qualsiasi momento.
tour-try = Ora prova tu: scrivi, disconnetti qualcuno, cambia un criterio.

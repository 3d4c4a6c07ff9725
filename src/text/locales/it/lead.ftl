lead-panel = Guida
lead-close = Chiudi la guida
lead-next = Premi { $button } per vedere che cosa succede dopo.
lead-waits = Il messaggio attende qui, nella cassetta postale di { $name }.
lead-why = Qui leggi perché si trova lì, regola per regola.
lead-timeline = Trascina questa linea per tornare a qualsiasi momento.
lead-try = Ora prova tu: scrivi, disconnetti qualcuno, cambia un criterio.

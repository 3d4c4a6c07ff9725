scenario-lunch-title = Pranzo a mezzogiorno?
scenario-lunch-1 = Tony si è disconnesso. Aiko gli scrive lo stesso: il messaggio attende nello spooler del client di Aiko.
scenario-lunch-2 = Due minuti dopo, il client di Aiko mette il messaggio nella cassetta postale di Tony. È lì che lo aspetta.
scenario-lunch-3 = Tony torna. Il suo client lo avvisa di ciò che attendeva nella cassetta postale, con l’ora originale.
scenario-lunch-4 = Giulia c’è, ma non vuole essere disturbata. Il messaggio di Pilar diventa un foglietto di messaggio perso nella sua cassetta postale.
scenario-lunch-5 = L’amministratore disattiva i messaggi offline per tutti. Ora il client di Claire si rifiuta di scrivere a Li, che è offline.
scenario-lunch-6 = Un criterio proprio prevale su Global: Claire può scrivere di nuovo, e il suo messaggio attende nello spooler.

scenario-lunch-title = Lunch at twelve?
scenario-lunch-1 = Tony has signed out. Aiko writes to him all the same: her message waits in her client’s spooler.
scenario-lunch-2 = Two minutes later Aiko’s client puts the message into Tony’s mailbox. It waits there for him.
scenario-lunch-3 = Tony comes back. His client notifies him of what waited in the mailbox, with the original time.
scenario-lunch-4 = Giulia is here but does not want to be disturbed. Pilar’s message becomes a missed-message slip in her mailbox.
scenario-lunch-5 = The administrator switches offline messages off for everybody. Claire’s client now refuses to send to Li, who is offline.
scenario-lunch-6 = A policy of her own beats Global: Claire may send again, and her message waits in the spooler.

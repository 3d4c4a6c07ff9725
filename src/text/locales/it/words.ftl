presence-automatic = Reimposta stato

# Dove si trova un messaggio.
state-sending = In viaggio, ancora nessuna risposta
state-refused = Rifiutato
state-timed-out = Tempo scaduto
state-in-toast = In una notifica
state-delivered = Consegnato
state-spooled = Nello spooler
state-queued = In attesa nella cassetta postale
state-delivered-at-sign-in = Consegnato all’accesso
state-delivered-from-mailbox = Consegnato dalla cassetta postale
state-missed-notice = Messaggio perso
state-not-stored = Non memorizzato

install-click-to-run = A portata di clic
install-msi = MSI

folder-missed-conversation = Conversazioni senza risposta
folder-inbox = Posta in arrivo
folder-conversation-history = Cronologia conversazioni

subject-sent = { $name } ti ha inviato un messaggio in Skype for Business
subject-missed = Conversazione senza risposta con { $name }
subject-saved = Conversazione con { $name }

length-hours = { $hours } h { $minutes } min
length-whole-hours = { $hours } h
length-minutes = { $minutes } min { $seconds } s
length-whole-minutes = { $minutes } min
length-seconds = { $seconds } s

due-toast = la notifica si chiude
due-spooler = il messaggio esce dallo spooler
due-times-out = il messaggio scade
due-inactive = { $name } passa a «Inattivo»
due-away = { $name } passa a «Non al computer»
due-held = lo stato di { $name } viene reimpostato

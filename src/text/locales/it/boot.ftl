boot-failed = While You Were Out non si è avviato
boot-help = Una parte della pagina non è stata caricata, oppure questo browser non può eseguire WebAssembly. Riprova o usa un browser aggiornato.
boot-reload = Ricarica la pagina
boot-no-script = While You Were Out è un simulatore che funziona nel browser. Richiede JavaScript e WebAssembly, e non invia nulla da nessuna parte.

boot-failed = While You Were Out non si è avviato
boot-help = Una parte della pagina non è stata caricata, oppure questo browser non può eseguire WebAssembly. Riprova o usa un browser aggiornato.
boot-reload = Ricarica la pagina
boot-no-script = While You Were Out è un simulatore che funziona nel browser. Richiede JavaScript e WebAssembly, e non invia nulla da nessuna parte.
# Why the page could not start: the header of CORS is missing, a type is wrong, a file is not there. A detail follows.
boot-cors = Il server nega i file della pagina ai frame in una sandbox. Deve inviare con ciascuno l’intestazione qui sotto.
boot-type = Il server invia uno script della pagina con un tipo che i browser non eseguono.
boot-missing = Sul server manca un file della pagina.
# The browser is too old; what it lacks follows.
boot-old = A questo browser manca quanto indicato sotto. Usa Chrome o Edge dalla versione 123, Firefox dalla 120 o Safari dalla 17.5.

boot-failed = While You Were Out non si è avviato
boot-help = Una parte della pagina non è stata caricata, oppure questo browser non può eseguire WebAssembly. Riprova o usa un browser aggiornato.
boot-reload = Ricarica la pagina
boot-no-script = While You Were Out è un simulatore che funziona nel browser. Richiede JavaScript e WebAssembly, e non invia alcun dato.
# Why the page could not start: the header of CORS is missing, a type is wrong, a file is not there. A detail follows.
boot-cors = Il server non consente ai frame in una sandbox di caricare i file della pagina. Deve inviare l’intestazione qui sotto con ogni file.
boot-type = Il server invia uno script della pagina con un tipo che i browser non eseguono.
boot-missing = Sul server manca un file della pagina.
# The browser is too old; what it lacks follows.
boot-old = A questo browser mancano le funzioni indicate sotto. Usa Chrome o Edge 123, Firefox 120 o Safari 17.5, o versioni successive.

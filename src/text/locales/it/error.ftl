error-broken = Il simulatore ha smesso di funzionare
error-broken-help = L’errore è nostro, non tuo. Qui sotto c’è lo script della sessione: copialo, ricomincia da capo e incollalo nella console per recuperare tutto.
error-broken-script = Lo script della sessione
error-broken-line = È successo durante l’esecuzione di questa riga:
error-broken-back = Ricomincia da capo
error-broken-good = Torna all’ultimo passo riuscito

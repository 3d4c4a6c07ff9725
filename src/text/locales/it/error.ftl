error-broken = Il simulatore si è guastato
error-broken-help = L’errore è nostro, non tuo. Ecco lo script della sessione: copialo, ricomincia da capo e incollalo nella console per riavere tutto.
error-broken-script = Lo script della sessione
error-broken-line = È successo mentre era in esecuzione questo:
error-broken-back = Ricomincia da capo

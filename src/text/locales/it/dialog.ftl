# Le finestre di dialogo: i titoli, che sono anche le parole dei pulsanti che le aprono.

dialog-stories = Storie
dialog-editor = Le tue storie
dialog-share = Condividi
dialog-embed = Incorpora
dialog-export = Esporta
dialog-rules = Le regole
dialog-reference = Riferimento PowerShell
dialog-palette = Trova un’azione
dialog-help = Scorciatoie
dialog-close = Chiudi
page-coming = Caricamento…
page-more = Altre informazioni sul simulatore
story-missing = Non è stato possibile caricare la storia. La tua sessione non è cambiata.
story-broken = Il file della storia contiene un errore: { $what }

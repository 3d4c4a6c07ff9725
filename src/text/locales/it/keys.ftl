keys-next = Scena successiva della storia, o un passo avanti
keys-back = Scena precedente, o un passo indietro
keys-play = Riproduci o metti in pausa
keys-undo = Annulla
keys-redo = Ripeti
keys-title = { $words } ({ $keys })

key-ctrl = Ctrl
key-shift = Maiusc
key-space = Barra spaziatrice
key-page-down = Pag giù
key-page-up = Pag su
key-home = Home
key-end = Fine

keys-next = Escena siguiente de la historia, o un paso adelante
keys-back = Escena anterior, o un paso atrás
keys-play = Reproducir o pausar
keys-undo = Deshacer
keys-redo = Rehacer
keys-title = { $words } ({ $keys })

key-ctrl = Ctrl
key-shift = Mayús
key-space = Espacio
key-page-down = AvPág
key-page-up = RePág
key-home = Inicio
key-end = Fin

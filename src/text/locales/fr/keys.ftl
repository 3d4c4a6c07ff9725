keys-next = Scène suivante de l’histoire, ou une étape en avant
keys-back = Scène précédente, ou une étape en arrière
keys-play = Lecture ou pause
keys-undo = Annuler
keys-redo = Rétablir
keys-title = { $words } ({ $keys })

key-ctrl = Ctrl
key-shift = Maj
key-space = Espace
key-page-down = Page suiv.
key-page-up = Page préc.
key-home = Début
key-end = Fin

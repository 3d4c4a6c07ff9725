# Die Tasten, die Schaltflächen nennen.
keys-next = Nächste Szene der Geschichte oder ein Schritt vor
keys-back = Vorige Szene oder ein Schritt zurück
keys-play = Abspielen oder anhalten
keys-undo = Rückgängig machen
keys-redo = Wiederholen
keys-title = { $words } ({ $keys })

key-ctrl = Strg
key-shift = Umschalt
key-space = Leertaste
key-page-down = Bild ab
key-page-up = Bild auf
key-home = Pos1
key-end = Ende

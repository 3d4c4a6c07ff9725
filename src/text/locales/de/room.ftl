# Was das Publikum zu sehen bekommt, und die Tasten der vorführenden Person.

room-last = Letzter Befehl
room-client = Client von { $name }
room-black = Der Bildschirm ist schwarz. Drücken Sie B, um die Szene wieder zu zeigen.
room-toolbar = Symbolleiste
room-blacken = Bildschirm schwarz
room-keys = Tasten zeigen
room-end = Beenden
room-window = Fenster für das Publikum öffnen

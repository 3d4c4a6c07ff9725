# What a room is shown, and the presenter’s keys.

room-last = Ultimo comando
room-client = Client di { $name }
room-black = Lo schermo è nero. Premi B per far tornare la scena.
room-toolbar = Barra degli strumenti
room-blacken = Schermo nero
room-keys = Mostra i tasti
room-end = Termina
room-window = Apri la finestra per il pubblico

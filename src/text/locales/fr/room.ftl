# What a room is shown, and the presenter’s keys.

room-last = Dernière commande
room-client = Client de { $name }
room-black = L’écran est noir. Appuyez sur B pour faire revenir la scène.
room-toolbar = Barre d’outils
room-blacken = Écran noir
room-keys = Afficher les touches
room-end = Terminer
room-window = Ouvrir la fenêtre du public

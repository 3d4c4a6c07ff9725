# Le point de vue : qui sait quoi.
lens-title = Qui sait quoi
lens-truth = La vérité
lens-user = Ce que sait { $name }
lens-administrator = Ce que voit l’administrateur
lens-hidden = { $name } ne peut pas le savoir.
lens-hidden-administrator = L’administrateur ne peut pas le voir.
lens-hatched = Ce que { $name } ne peut pas savoir est hachuré.
lens-sent = { $name } sait que le message est parti, mais pas ce qu’il est devenu.
lens-refused = { $name } sait que le message a été refusé, mais pas pourquoi.
lens-timed-out = { $name } sait que personne n’a répondu, mais pas pourquoi.
lens-toast = { $name } voit le message dans une notification, mais pas le chemin qu’il a pris.
lens-conversation = { $name } voit le message dans une conversation, mais pas le chemin qu’il a pris.
lens-slip = { $name } voit un avis de message manqué, mais pas le chemin que le message a pris.
lens-nothing = { $name } ne sait rien de ce message.
lens-administrator-knows = L’administrateur voit les utilisateurs, les boîtes aux lettres et les stratégies, mais ni les messages, ni les clients, ni le statut des personnes.
lens-legend = Hachures larges : ce que ne peut pas savoir la personne choisie sous « Qui sait quoi ».
keys-lens = Qui sait quoi : point de vue suivant

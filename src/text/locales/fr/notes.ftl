# What only those who present a story read beside its scenes, in the stories that the lessons tell.

scenario-lunch-note-1 = Demandez qui a déjà écrit à quelqu’un d’absent, et où se trouvait alors le message, à son avis.
scenario-lunch-note-4 = La plupart s’attendent ici à une notification. Montrez qui écrit le message manqué : le client de Tony, et non un serveur.
scenario-do-not-disturb-note-2 = Suivez le chemin avec le pointeur : le message est arrivé chez le client de Giulia, qui l’a placé dans sa boîte aux lettres.
scenario-policy-off-for-all-note-2 = Rien n’a quitté l’ordinateur des expéditrices : ce sont leurs propres clients qui refusent. Demandez si Li l’apprendra un jour.
scenario-two-minutes-note-2 = Arrêtez-vous un instant. La scène suivante ne dure qu’une seconde, et c’est elle qui change tout.
scenario-not-archived-note-3 = C’est une interprétation, pas un fait : l’article n’explique pas le mot. Demandez au public comment il le comprend.
scenario-toast-ignored-note-2 = Demandez où Giulia peut lire le message maintenant : dans un e-mail, pas dans la conversation.
scenario-appear-offline-note-3 = Demandez qui s’attendait à une notification : Tony est bien là. Mais le client de Claire ne peut pas le savoir.
scenario-policy-off-for-one-note-4 = C’est là que la plupart se trompent : Tony a la stratégie, mais c’est Li qui envoie. Celle de Tony n’est donc pas vérifiée.
scenario-msi-note-1 = Demandez qui sait comment le programme a été installé sur son propre ordinateur. Presque personne ne le sait.
scenario-offline-basic-note-2 = Laissez au public le temps de trouver le spouleur : il est sur l’ordinateur d’Aiko, pas sur un serveur.
scenario-sender-leaves-note-3 = Laissez le public dire ce qui manque. C’est le client de Pilar : personne d’autre ne peut transmettre le message.
scenario-several-senders-note-4 = Avant de continuer, demandez quel message Tony verra en premier.
scenario-toast-answered-note-1 = C’est le cas de tous les jours. Passez vite : il sert de comparaison pour la suite.
scenario-workgroup-note-2 = Demandez qui voit quel statut. Les deux scènes suivantes en découlent.
scenario-policy-flipped-note-4 = Tout est dans la fin : Li croit maintenant à la mauvaise heure. Demandez comment Aiko aurait pu l’éviter.
scenario-build-boundary-note-3 = Personne n’a besoin de retenir le numéro. L’important : deux emplacements, deux minimums.
scenario-no-mailbox-note-3 = Laissez un instant au public : le message est perdu, et personne n’en est averti.
scenario-admin-teams4-note-3 = L’erreur est bien ce que PowerShell répond à un nom qu’il ne connaît pas. Lisez la première ligne à haute voix.

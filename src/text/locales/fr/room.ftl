# What a room is shown, and the presenter’s keys.

room-last = Dernière commande
room-client = Client de { $name }
room-black = L’écran est noir. Appuyez sur B pour faire revenir la scène.
room-toolbar = Barre d’outils
room-blacken = Écran noir
room-keys = Afficher les touches
room-end = Terminer
room-window = Ouvrir la fenêtre du public

presenter-wall = Ce que voit le public
presenter-notes = Notes de la scène
presenter-no-notes = Aucune note pour cette scène.
presenter-ask-first = Avant de continuer, demandez au public : que va devenir le message ?
presenter-own = Vos propres notes
presenter-own-about = Elles restent sur cet appareil.
presenter-next = Scène suivante
presenter-last = C’est la dernière scène.
presenter-time = Temps
presenter-planned = { $count ->
    [one] sur une minute prévue
   *[other] sur { $count } minutes prévues
}
presenter-restart = Relancer le minuteur
presenter-playlist = Liste des histoires
presenter-pointer = Pointeur

lesson-title = Leçon
lesson-choose = Choisir une leçon
lesson-about = Choisissez des histoires et mettez-les en ordre. « Suivant » mène ensuite de chaque histoire à la suivante. La leçon reste sur cet appareil.
lesson-shipped = Leçons toutes prêtes
lesson-ten = Dix minutes
lesson-thirty = Trente minutes
lesson-sixty = Soixante minutes
lesson-none = Elle ne contient encore aucune histoire. Prenez une leçon toute prête ou ajoutez une histoire.
lesson-total = { $count ->
    [one] une minute en tout
   *[other] { $count } minutes en tout
}
lesson-minutes = Minutes pour « { $title } »
lesson-raise = Monter « { $title } »
lesson-remove = Retirer « { $title } »
lesson-add = Ajouter une histoire
lesson-begin = Commencer la leçon
lesson-end = Terminer la leçon
lesson-link = Lien vers la leçon
lesson-too-long = Cette leçon est trop longue pour un lien ({ $count } caractères). Enregistrez-la dans un fichier et partagez celui-ci.
lesson-own = Vos propres histoires font partie du lien et du fichier. Si vous en modifiez une, elle change aussi dans la leçon. Si vous en supprimez une, la leçon garde sa copie.
lesson-save = Enregistrer dans un fichier
lesson-open = Ouvrir un fichier
lesson-unread = Aucune histoire de ce fichier ne figure sur cette page. Rien n’a changé.
lesson-handout = Document à distribuer
lesson-handout-about = Chaque scène de la leçon avec son image, sa phrase et la raison, puis le tableau des cas.
lesson-handout-save = Enregistrer en Markdown
lesson-making = Préparation du document…
lesson-handout-missing = Une histoire n’a pas pu être chargée, ou le navigateur a bloqué l’enregistrement. Aucun document n’a été créé.
lesson-why = Pourquoi :
lesson-legend = Comment lire les images
lesson-legend-about = La feuille est le message, avec son expéditeur, son destinataire et son état. Le trait plein est le chemin parcouru, le pointillé celui qui reste. La pastille de chaque personne indique son statut par sa couleur.
room-seat = Ouvrir ce poste dans sa propre fenêtre

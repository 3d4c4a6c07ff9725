# What keys do, the palette, the summary for those who listen, and the list of steps.
keys-intro = Utilisez ces touches partout sur la page, sauf pendant la saisie dans un champ :
keys-action = Action
keys-keys = Touches
keys-places = Touches propres à certains éléments
keys-slider = Sur la chronologie : les flèches avancent ou reculent d’une étape, Page suiv. et Page préc. de dix, Début et Fin vont aux extrémités.
keys-tabs = Sur un onglet : les flèches gauche et droite changent d’onglet.
keys-console = Dans la console : les flèches haut et bas rappellent les lignes précédentes ou parcourent les suggestions, Tab accepte celle qui est sélectionnée, Maj+Entrée commence une nouvelle ligne.
keys-escape = Échap ferme une boîte de dialogue, une fenêtre contextuelle ou une liste de suggestions.
keys-single = Raccourcis à une seule touche
keys-single-about = Désactivez cette option si vous utilisez la dictée vocale ou si vous appuyez parfois sur des touches par mégarde. Les raccourcis avec Ctrl restent actifs.
keys-languages = Cette page demande aux navigateurs de ne pas la traduire, car des mots traduits ne suivraient plus la simulation. Elle existe dans ces langues : { $list }. Choisissez une langue au bas de la page.
palette-field = Que voulez-vous faire ?
palette-list = Actions
palette-count = { $count ->
    [0] Aucune action trouvée
    [one] { $count } action
   *[other] { $count } actions
}
palette-tab = Ouvrir { $name }
palette-story = Histoire : { $title }
palette-theme = Thème : { $name }
palette-language = Langue : { $name }

side-panel = Administrateur
summary-panel = Résumé
announce-panel = Panneau ouvert : { $panel }.
summary-here = { $count ->
    [one] Un poste ouvert, une chronologie des messages de tous, une explication qui dit pourquoi le message sélectionné se trouve là où il est, et les panneaux de l’administrateur : stratégies, console, courrier et tableau des cas.
   *[other] { $count } postes ouverts, une chronologie des messages de tous, une explication qui dit pourquoi le message sélectionné se trouve là où il est, et les panneaux de l’administrateur : stratégies, console, courrier et tableau des cas.
}
summary-panels = Sur cette page : { $list }.
summary-stage = Cette page raconte une histoire : une phrase par scène, le plateau avec le chemin du message d’un client à l’autre, la règle qui a décidé et la chronologie.
summary-people = Sur le plateau : { $people }.
summary-can-stage = Vous pouvez aussi agir vous-même : connecter ou déconnecter des utilisateurs, changer leur statut, débrancher leur câble réseau et écrire depuis le plateau. Explorer ouvre tous les panneaux.
summary-story = Histoire « { $title } », { $at } sur { $of } : { $narration }
summary-clock = { $day }, { $time }, étape { $step } sur { $steps }.
summary-seats = Postes ouverts : { $seats }.
summary-ledger = { $sent } : { $parts }.
summary-next = Appuyez sur Suivant pour continuer l’histoire.
summary-can = Connectez ou déconnectez des utilisateurs, envoyez des messages depuis un poste, modifiez des stratégies ou parcourez les étapes de la chronologie.
summary-can-seats = Connectez ou déconnectez des utilisateurs, ou envoyez des messages depuis un poste.
summary-can-policies = Modifiez des stratégies.
summary-can-steps = Parcourez les étapes de la chronologie.
summary-keys = Appuyez sur le point d’interrogation pour voir tous les raccourcis, ou sur Ctrl+K pour trouver une action par son nom.

steps-title = Liste des étapes
steps-start = Le début
steps-moved = #{ $id } « { $text } », { $between } : { $state }.
steps-more = { $count ->
    [one] Et { $count } autre message.
   *[other] Et { $count } autres messages.
}
steps-left-out = { $count ->
    [one] { $count } étape n’est pas dans la liste, qui montre les plus proches.
   *[other] { $count } étapes ne sont pas dans la liste, qui montre les plus proches.
}

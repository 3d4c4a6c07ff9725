# Les histoires : le catalogue, les erreurs d’un fichier, et celles que fait un visiteur.

## Le catalogue

stories-search = Rechercher une histoire
stories-theme = Thème
stories-all = Tous
stories-beats = { $count ->
    [one] { $count } scène
   *[other] { $count } scènes
}
stories-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
stories-seen = vue
stories-policy-off = stratégie désactivée : messages hors connexion désactivés
stories-found = { $count ->
    [one] { $count } histoire
   *[other] { $count } histoires
}
stories-none = Aucune histoire ne correspond. Essayez un autre mot ou un autre thème.
stories-missed = Impossible de charger les histoires.
stories-retry = Réessayer
story-next-story = Histoire suivante : { $title }
story-next-unnamed = Histoire suivante

## Ce qui ne va pas dans le fichier d’une histoire

fault-line = Ligne { $number } : { $what }
fault-place = Ligne { $number }, colonne { $at } : { $what }
fault-no-id = Ajoutez une ligne avec l’identifiant de l’histoire, par exemple « { $mark } my-story ».
fault-bad-id = Un identifiant ne peut contenir que des minuscules sans accent, des chiffres et des traits d’union. « { $text } » n’est pas valide.
fault-no-title = Ajoutez une ligne avec le titre de l’histoire : « { $mark } » et quelques mots.
fault-no-beats = Ajoutez au moins une scène : une ligne qui commence par « { $mark } » et dit ce qui se passe.
fault-empty-beat = Cette scène est vide. Écrivez après « { $mark } » ce qui se passe.
fault-misplaced = Cette ligne ne doit figurer qu’une fois, avant la première scène : { $text }
fault-bad-cast = Écrivez après « { $mark } » les noms de deux ou trois personnes différentes, chacun entre guillemets.
fault-bad-minutes = Écrivez après « { $mark } » la durée de l’histoire en minutes : un nombre entier.
fault-unknown-directive = Écrivez après « { $mark } » look, ask, you, goal, bar, hint ou note.
fault-directive-early = Cette ligne a sa place dans une scène, après sa phrase : { $text }
fault-directive-twice = Cette scène a déjà une ligne « { $text } ».
fault-bad-look = look désigne un message, une règle, un utilisateur ou un panneau, par exemple message=1 rule=R2 user=Tony panel=mail. « { $text } » n’est pas valide.
fault-bad-ask = Écrivez après « { $mark } » le numéro d’un message.
fault-you-not-first = « { $mark } » doit être seul sur sa ligne, avant la première ligne du script de la scène.

## Les histoires du visiteur

editor-intro = Une histoire a un titre et des scènes. Chaque scène est une phrase qui dit ce qui se passe, suivie des commandes qui le produisent. Tout ce que vous faites sur cette page est une commande : vous pouvez donc enregistrer une histoire ou l’écrire vous-même.
editor-new = Écrire une nouvelle histoire
editor-record = Enregistrer ce que je fais
editor-import = Importer un fichier .ps1
editor-drop = Vous pouvez aussi déposer un fichier ici.
editor-none = Vous n’avez pas encore créé d’histoire.
editor-untitled = Sans titre
editor-delete = Supprimer « { $title } »
editor-deleted = Supprimée : « { $title } »
editor-restore = Restaurer
editor-back = Toutes vos histoires
editor-text = Texte de l’histoire
editor-play = Lire
editor-play-from = Lire à partir d’une scène
editor-picks = Préparer une scène en cliquant
editor-scene = Scène à préparer
editor-cast = Plateau
editor-light = Mis en lumière
editor-ask = Demander ce que deviendra
editor-turn = À qui le tour
editor-you = La première action revient au visiteur
editor-export = Enregistrer en fichier .ps1
editor-fine = Aucune erreur.
editor-mistakes = { $count ->
    [one] { $count } erreur
   *[other] { $count } erreurs
}
editor-more = Et { $count } de plus.
editor-denied = Ce navigateur ne permet pas à la page de conserver des données : vos histoires seront perdues à sa fermeture. Enregistrez en fichiers celles que vous voulez garder.
editor-too-large = Cette histoire est trop grande pour être exécutée. La limite est de { $count } Ko.
editor-out-of-sight = Cette scène parle de « { $text } », qui n’est pas là quand la scène se termine.
editor-not-read = Le navigateur n’a pas pu lire ce fichier. Rien n’a été importé.
editor-empty-file = Ce fichier est vide. Rien n’a été importé.
editor-not-text = Ce fichier n’est pas du texte à partir de la ligne { $number }. Rien n’a été importé.
editor-new-title = Mon histoire
editor-new-first = Tony est sorti. Aiko lui écrit quand même.
editor-new-message = On déjeune ?
editor-new-second = Deux minutes plus tard, le message attend dans la boîte aux lettres de Tony.
editor-whole-story = Voici ce qui s’est passé.

## Pendant l’enregistrement d’une histoire

recording-panel = Enregistrement
recording-hint = Dites ce qui se passe ensuite, puis faites-le.
recording-say = Ce qui se passe ensuite
recording-add = Ajouter
recording-stop = Arrêter et modifier

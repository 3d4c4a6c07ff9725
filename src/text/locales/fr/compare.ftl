# Deux mondes côte à côte.

dialog-compare = Comparer deux mondes
compare-title = Et si… ? { $change }
compare-count = { $count ->
    [0] Aucun message ne finit autrement.
    [one] Un message sur { $total } finit autrement.
   *[other] { $count } messages sur { $total } finissent autrement.
}
compare-none = Il n’y a qu’un seul monde pour l’instant. Demandez « Et si… ? » à propos d’un message, ou agissez à une étape antérieure.
compare-message = Message
compare-not-sent = Non envoyé
compare-reads = L’expéditeur lit : { $words }
compare-parting = Là où les deux se séparent
compare-no-rule = Aucune autre règle n’a été consultée.
compare-here = Vous êtes ici
compare-go = Continuer ici
compare-as-told = Tel que raconté
compare-first = Monde A
compare-second = Monde B
compare-chart = Les deux mondes sur une même chronologie
compare-walk = Parcourir les deux mondes
compare-link = Lien vers cette comparaison
compare-picture = Enregistrer l’image
compare-script = Enregistrer le script
compare-worlds = Tous les mondes
compare-world-name = Nom de ce monde : { $name }
compare-rename = Renommer
compare-delete-short = Supprimer
compare-delete = Supprimer « { $name } »

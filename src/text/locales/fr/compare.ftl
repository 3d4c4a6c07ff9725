# Deux mondes côte à côte.

dialog-compare = Comparer deux variantes
compare-title = Et si… ? { $change }
compare-count = { $count ->
    [0] Aucun message ne finit autrement.
    [one] Un message sur { $total } finit autrement.
   *[other] { $count } messages sur { $total } finissent autrement.
}
compare-only = Le message finit autrement.
compare-none = Il n’y a qu’une variante pour l’instant. Demandez « Et si… ? » à propos d’un message, ou revenez à une étape antérieure et faites autre chose.
compare-message = Message
compare-not-sent = Non envoyé
compare-reads = L’expéditeur voit : { $words }
compare-parting = Là où les deux divergent
compare-no-rule = Aucune autre règle n’a été examinée.
compare-here = Vous êtes ici
compare-go = Continuer ici
compare-as-told = Comme dans l’histoire
compare-first = Variante A
compare-second = Variante B
compare-chart = Les deux variantes sur une même chronologie
compare-walk = Parcourir les deux variantes
compare-link = Lien vers cette comparaison
compare-picture = Enregistrer l’image
compare-png = Enregistrer en PNG
compare-script = Enregistrer le script
compare-worlds = Toutes les variantes
compare-world-name = Nom de cette variante : { $name }
compare-rename = Renommer
compare-delete-short = Supprimer
compare-delete = Supprimer « { $name } »

# Les défis : ce qu’un message doit devenir, ce qui a été fait, les indices et la fin ; et ce qui ne va pas dans un défi du visiteur.
task-panel = Défi
task-goal = Message { $number } : { $state }
task-goal-of = Message de { $from } à { $to } : { $state }
task-met = Atteint
task-acts = { $count ->
    [one] { $count } action jusqu’ici
   *[other] { $count } actions jusqu’ici
}
task-fewest = { $count ->
    [one] { $count } action suffit. Attendre ne compte pas.
   *[other] { $count } actions suffisent. Attendre ne compte pas.
}
task-barred = Interdit : { $names }
task-broken = { $name } est interdit dans ce défi. Annulez ou recommencez.
task-hint = Indice { $at } sur { $of }
task-hint-rule = C’est cette règle qui décide. { $rule }
task-hint-cmdlets = Applets de commande suffisantes : { $names }
task-hint-acts = Une solution : { $deeds }
task-solved = { $count ->
    [one] Réussi en { $count } action.
   *[other] Réussi en { $count } actions.
}
task-solved-fewest = Aucune solution plus courte n’est connue.
task-show = Montrer une solution
stories-solved = réussi
fault-bad-goal = Écrivez après « { $mark } » le numéro d’un message et un état, par exemple 1 MissedNotice. Pour un message qui n’est pas encore envoyé, ajoutez from= et to=.
fault-bad-bar = Écrivez après « { $mark } » des noms d’applets de commande, par exemple Set-SimPresence.
fault-bad-hint = Écrivez après « { $mark } » un indice. Un défi en a trois au plus.
editor-new-task = Écrire un nouveau défi
editor-task-title = Mon défi
editor-task-first = Le message d’Aiko est sur l’écran de Tony. Faites-en un message manqué.
editor-task-second = Tony ferme la notification : le message devient un message manqué.
editor-goal-unmet = À la fin de cette scène, son but n’est pas atteint.
editor-goal-early = Le but de cette scène est déjà atteint avant qu’elle commence.
editor-goal-barred = Cette scène utilise { $name }, qu’elle interdit.
editor-goal-shorter = Il existe une solution plus courte : { $deeds }

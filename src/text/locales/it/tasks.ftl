# Le sfide: che cosa deve diventare un messaggio, che cosa si è fatto, i suggerimenti e la fine; e gli errori in una sfida del visitatore.
task-panel = Sfida
task-goal = Messaggio { $number }: { $state }
task-goal-of = Messaggio di { $from } a { $to }: { $state }
task-met = Raggiunto
task-acts = { $count ->
    [one] Un’azione finora
   *[other] { $count } azioni finora
}
task-fewest = { $count ->
    [one] Basta un’azione. Attendere non conta.
   *[other] Bastano { $count } azioni. Attendere non conta.
}
task-barred = Non consentiti: { $names }
task-broken = { $name } non è consentito in questa sfida. Annulla l’azione o ricomincia.
task-hint = Suggerimento { $at } di { $of }
task-hint-rule = Decide questa regola. { $rule }
task-hint-cmdlets = Bastano questi: { $names }
task-hint-acts = Un modo: { $deeds }
task-solved = { $count ->
    [one] Risolta con un’azione.
   *[other] Risolta con { $count } azioni.
}
task-solved-fewest = Non si conosce un modo più breve.
task-show = Mostra una soluzione
stories-solved = risolta
fault-bad-goal = Dopo «{ $mark }» scrivi il numero di un messaggio e uno stato, per esempio 1 MissedNotice. Per un messaggio non ancora inviato aggiungi from= e to=.
fault-bad-bar = Dopo «{ $mark }» scrivi nomi di cmdlet, per esempio Set-SimPresence.
fault-bad-hint = Dopo «{ $mark }» scrivi un suggerimento. Una sfida ne ha al massimo tre.
editor-new-task = Scrivi una sfida
editor-task-title = La mia sfida
editor-task-first = Il messaggio di Aiko è sullo schermo di Tony. Fallo diventare un messaggio perso.
editor-task-second = Tony chiude la notifica e il messaggio diventa un messaggio perso.
editor-goal-unmet = Alla fine di questa scena l’obiettivo non è raggiunto.
editor-goal-early = L’obiettivo di questa scena è già raggiunto prima che cominci.
editor-goal-barred = Questa scena usa { $name }, che non consente.
editor-goal-shorter = C’è un modo più breve: { $deeds }

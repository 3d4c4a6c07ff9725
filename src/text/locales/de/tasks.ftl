# Aufgaben: was aus einer Nachricht werden soll, was bisher getan wurde, Tipps und das Ende; und was an einer eigenen Aufgabe falsch ist.
task-panel = Aufgabe
task-goal = Nachricht { $number }: { $state }
task-goal-of = Nachricht von { $from } an { $to }: { $state }
task-met = Erreicht
task-acts = { $count ->
    [one] Bisher eine Aktion
   *[other] Bisher { $count } Aktionen
}
task-fewest = { $count ->
    [one] Eine Aktion genügt. Warten zählt nicht.
   *[other] { $count } Aktionen genügen. Warten zählt nicht.
}
task-barred = Nicht erlaubt: { $names }
task-broken = { $name } ist in dieser Aufgabe nicht erlaubt. Machen Sie es rückgängig, oder beginnen Sie von vorn.
task-hint = Tipp { $at } von { $of }
task-hint-rule = Diese Regel entscheidet. { $rule }
task-hint-cmdlets = Das genügt: { $names }
task-hint-acts = Ein Weg: { $deeds }
task-solved = { $count ->
    [one] Mit einer Aktion gelöst.
   *[other] Mit { $count } Aktionen gelöst.
}
task-solved-fewest = Ein kürzerer Weg ist nicht bekannt.
task-show = Eine Lösung zeigen
stories-solved = gelöst
fault-bad-goal = Schreiben Sie hinter „{ $mark }“ die Nummer einer Nachricht und einen Zustand, zum Beispiel 1 MissedNotice. Ist die Nachricht noch nicht gesendet, gehören from= und to= dazu.
fault-bad-bar = Schreiben Sie hinter „{ $mark }“ Namen von Cmdlets, zum Beispiel Set-SimPresence.
fault-bad-hint = Schreiben Sie hinter „{ $mark }“ einen Tipp. Eine Aufgabe hat höchstens drei.
editor-new-task = Neue Aufgabe schreiben
editor-task-title = Meine Aufgabe
editor-task-first = Aikos Nachricht steht auf Tonys Bildschirm. Machen Sie eine verpasste Nachricht daraus.
editor-task-second = Tony schließt das Popup, und die Nachricht wird zu einer verpassten Nachricht.
editor-goal-unmet = Am Ende dieser Szene ist ihr Ziel nicht erreicht.
editor-goal-early = Das Ziel dieser Szene ist schon erreicht, bevor sie beginnt.
editor-goal-barred = Diese Szene verwendet { $name }, das sie nicht erlaubt.
editor-goal-shorter = Es gibt einen kürzeren Weg: { $deeds }

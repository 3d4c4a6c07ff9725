# Was Tasten tun, die Palette, die Zusammenfassung zum Zuhören und die Liste der Schritte.
keys-intro = Diese Tasten gelten überall auf der Seite, außer beim Tippen in einem Feld:
keys-action = Aktion
keys-keys = Tasten
keys-places = Tasten an bestimmten Stellen
keys-slider = Auf der Zeitachse: Die Pfeiltasten gehen um einen Schritt vor oder zurück, Bild auf und Bild ab um zehn, Pos1 und Ende führen an den Anfang oder ans Ende.
keys-tabs = Auf einer Registerkarte: Die Pfeiltasten nach links und rechts wechseln die Registerkarte.
keys-console = In der Konsole: Die Pfeiltasten nach oben und unten holen frühere Zeilen zurück oder gehen durch die Vorschläge, Tab übernimmt einen Vorschlag, Umschalt+Eingabe beginnt eine neue Zeile.
keys-escape = Esc schließt ein Dialogfeld, ein Popup oder eine Vorschlagsliste.
keys-single = Tastenkürzel mit einer Taste
keys-single-about = Schalten Sie sie aus, wenn Sie diktieren oder Tasten versehentlich drücken. Tastenkürzel mit Strg funktionieren weiter.
keys-languages = Die Seite bittet den Browser, sie nicht zu übersetzen, weil sich übersetzte Wörter nicht mit der Simulation ändern würden. Verfügbare Sprachen: { $list }. Wählen Sie die Sprache unten auf der Seite.
palette-field = Was möchten Sie tun?
palette-list = Aktionen
palette-count = { $count ->
    [0] Keine passende Aktion
    [one] Eine Aktion
   *[other] { $count } Aktionen
}
palette-tab = { $name } öffnen
palette-story = Geschichte: { $title }
palette-theme = Design: { $name }
palette-language = Sprache: { $name }

side-panel = Administration
summary-panel = Zusammenfassung
announce-panel = { $panel } ist geöffnet.
summary-here = { $count ->
    [one] Ein offener Platz, eine Zeitachse aller Nachrichten, eine Erklärung, warum die ausgewählte Nachricht dort ist, wo sie ist, und die Bereiche der Administration: Richtlinien, Konsole, E-Mail und Fälle.
   *[other] { $count } offene Plätze, eine Zeitachse aller Nachrichten, eine Erklärung, warum die ausgewählte Nachricht dort ist, wo sie ist, und die Bereiche der Administration: Richtlinien, Konsole, E-Mail und Fälle.
}
summary-panels = Auf dieser Seite: { $list }.
summary-story = Geschichte „{ $title }“, { $at } von { $of }: { $narration }
summary-clock = Es ist { $day }, { $time }, Schritt { $step } von { $steps }.
summary-seats = Offene Plätze: { $seats }.
summary-ledger = { $sent }: { $parts }.
summary-next = Drücken Sie „Weiter“, um die Geschichte fortzusetzen.
summary-stage = Auf dieser Seite wird eine Geschichte erzählt: ein Satz für jede Szene, die Bühne mit dem Weg der Nachricht von einem Client zum anderen, die Regel, die entschied, und die Zeitachse.
summary-people = Auf der Bühne: { $people }.
summary-can-stage = Sie können es auch selbst tun: Personen an- und abmelden, ihren Status ändern, ihr Netzwerkkabel ziehen und von der Bühne aus schreiben. „Erkunden“ öffnet alle Bereiche.
summary-can = Melden Sie Personen an und ab, senden Sie Nachrichten von einem Platz aus, ändern Sie Richtlinien, oder gehen Sie auf der Zeitachse von Schritt zu Schritt.
summary-can-seats = Melden Sie Personen an und ab, oder senden Sie Nachrichten von einem Platz aus.
summary-can-policies = Ändern Sie Richtlinien.
summary-can-steps = Gehen Sie auf der Zeitachse von Schritt zu Schritt.
summary-keys = Das Fragezeichen zeigt alle Tastenkürzel, mit Strg+K finden Sie eine Aktion über ihren Namen.

steps-title = Liste der Schritte
steps-start = Der Anfang
steps-moved = Nr. { $id } „{ $text }“, { $between }: { $state }.
steps-more = { $count ->
    [one] Und eine weitere Nachricht.
   *[other] Und { $count } weitere Nachrichten.
}
steps-left-out = { $count ->
    [one] Ein Schritt ist nicht aufgeführt; dies sind die nächstgelegenen.
   *[other] { $count } Schritte sind nicht aufgeführt; dies sind die nächstgelegenen.
}

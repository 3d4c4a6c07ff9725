# Geschichten: der Katalog, was an einer Datei nicht stimmt, und die eigenen.

## Der Katalog

stories-search = Geschichten durchsuchen
stories-theme = Thema
stories-all = Alle
stories-beats = { $count ->
    [one] eine Szene
   *[other] { $count } Szenen
}
stories-minutes = { $count ->
    [one] eine Minute
   *[other] { $count } Minuten
}
stories-seen = gesehen
stories-policy-off = Richtlinie aus: Offlinenachrichten ausgeschaltet
stories-found = { $count ->
    [one] eine Geschichte
   *[other] { $count } Geschichten
}
stories-none = Keine Geschichte passt. Versuchen Sie ein anderes Wort oder ein anderes Thema.
stories-missed = Die Geschichten konnten nicht geladen werden.
stories-retry = Noch einmal versuchen
story-next-story = Nächste Geschichte: { $title }
story-next-unnamed = Nächste Geschichte

## Was an der Datei einer Geschichte nicht stimmt

fault-line = Zeile { $number }: { $what }
fault-place = Zeile { $number }, Spalte { $at }: { $what }
fault-no-id = Fügen Sie eine Zeile mit der ID der Geschichte hinzu, zum Beispiel „{ $mark } meine-geschichte“.
fault-bad-id = Eine ID besteht nur aus Kleinbuchstaben ohne Akzente, Ziffern und Bindestrichen. „{ $text }“ ist ungültig.
fault-no-title = Fügen Sie eine Zeile mit dem Titel der Geschichte hinzu: „{ $mark }“ und ein paar Worte.
fault-no-beats = Fügen Sie mindestens eine Szene hinzu: eine Zeile, die mit „{ $mark }“ beginnt und sagt, was geschieht.
fault-empty-beat = Diese Szene ist leer. Schreiben Sie hinter „{ $mark }“, was geschieht.
fault-misplaced = Diese Zeile darf nur einmal vorkommen, vor der ersten Szene: { $text }
fault-bad-cast = Nennen Sie hinter „{ $mark }“ zwei oder drei verschiedene Personen, jede in Anführungszeichen.
fault-bad-minutes = Schreiben Sie hinter „{ $mark }“, wie viele Minuten die Geschichte dauert: eine ganze Zahl.
fault-unknown-directive = Schreiben Sie hinter „{ $mark }“ look, ask, you, goal, bar, hint oder note.
fault-directive-early = Diese Zeile gehört in eine Szene, hinter ihren Satz: { $text }
fault-directive-twice = Diese Szene hat schon eine Zeile mit „{ $text }“.
fault-bad-look = look nennt eine Nachricht, eine Regel, eine Person oder einen Bereich, zum Beispiel message=1 rule=R2 user=Tony panel=mail. „{ $text }“ ist ungültig.
fault-bad-ask = Schreiben Sie hinter „{ $mark }“ die Nummer einer Nachricht.
fault-you-not-first = „{ $mark }“ muss allein in seiner Zeile stehen, vor der ersten Skriptzeile der Szene.

## Die eigenen Geschichten

editor-intro = Eine Geschichte hat einen Titel und Szenen. Jede Szene besteht aus einem Satz, der sagt, was geschieht, und den Befehlen, durch die es geschieht. Alles, was Sie auf dieser Seite tun, ist ein Befehl; Sie können eine Geschichte also aufzeichnen oder selbst schreiben.
editor-new = Neue Geschichte schreiben
editor-record = Aufzeichnen, was ich tue
editor-import = .ps1-Datei importieren
editor-drop = Sie können eine Datei auch hier ablegen.
editor-none = Sie haben noch keine eigenen Geschichten.
editor-untitled = Ohne Titel
editor-delete = „{ $title }“ löschen
editor-deleted = Gelöscht: „{ $title }“
editor-restore = Wiederherstellen
editor-back = Alle Ihre Geschichten
editor-text = Text der Geschichte
editor-play = Abspielen
editor-play-from = Ab einer Szene abspielen
editor-picks = Szene per Klick einrichten
editor-scene = Szene
editor-cast = Auf der Bühne
editor-light = Im Fokus
editor-ask = Fragen, was geschieht mit
editor-turn = Wer ist dran
editor-you = Den ersten Schritt macht die Besucherin oder der Besucher
editor-export = Als .ps1-Datei speichern
editor-fine = Keine Fehler.
editor-mistakes = { $count ->
    [one] ein Fehler
   *[other] { $count } Fehler
}
editor-more = Und { $count } weitere.
editor-denied = Dieser Browser lässt die Seite nichts speichern, daher gehen Ihre Geschichten beim Schließen verloren. Speichern Sie als Dateien, was Sie behalten möchten.
editor-too-large = Diese Geschichte ist zu groß zum Ausführen. Erlaubt sind { $count } KB.
editor-out-of-sight = Diese Szene nennt „{ $text }“, das am Ende der Szene nicht da ist.
editor-not-read = Der Browser konnte die Datei nicht lesen. Nichts wurde importiert.
editor-empty-file = Diese Datei ist leer. Nichts wurde importiert.
editor-not-text = Diese Datei ist ab Zeile { $number } kein Text. Nichts wurde importiert.
editor-new-title = Meine Geschichte
editor-new-first = Tony ist nicht da. Aiko schreibt ihm trotzdem.
editor-new-message = Gehen wir Mittag essen?
editor-new-second = Zwei Minuten später wartet die Nachricht in Tonys Postfach.
editor-whole-story = So ist es gewesen.

## Während eine Geschichte aufgezeichnet wird

recording-panel = Aufzeichnung
recording-hint = Sagen Sie, was als Nächstes geschieht, und tun Sie es dann.
recording-say = Was als Nächstes geschieht
recording-add = Hinzufügen
recording-stop = Beenden und bearbeiten

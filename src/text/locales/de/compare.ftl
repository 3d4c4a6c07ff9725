# Zwei Varianten nebeneinander.

dialog-compare = Zwei Varianten vergleichen
compare-title = Was wäre, wenn …? { $change }
compare-count = { $count ->
    [0] Keine Nachricht endet anders.
    [one] Eine Nachricht von insgesamt { $total } endet anders.
   *[other] { $count } Nachrichten von insgesamt { $total } enden anders.
}
compare-only = Die Nachricht endet anders.
compare-none = Bisher gibt es nur eine Variante. Fragen Sie zu einer Nachricht „Was wäre, wenn …?“, oder gehen Sie zu einem früheren Schritt zurück, und tun Sie etwas anderes.
compare-message = Nachricht
compare-not-sent = Nicht gesendet
compare-reads = Auf der Absenderseite steht: { $words }
compare-parting = Wo sich ihre Wege trennen
compare-no-rule = Keine weitere Regel wurde geprüft.
compare-here = Sie sind hier
compare-go = Hier weitermachen
compare-as-told = Wie in der Geschichte
compare-first = Variante A
compare-second = Variante B
compare-chart = Beide Varianten auf einer Zeitachse
compare-walk = Schritt für Schritt durch beide Varianten
compare-link = Link zu diesem Vergleich
compare-picture = Bild speichern
compare-png = Als PNG speichern
compare-script = Skript speichern
compare-worlds = Alle Varianten
compare-world-name = Name dieser Variante: { $name }
compare-rename = Umbenennen
compare-delete-short = Löschen
compare-delete = „{ $name }“ löschen

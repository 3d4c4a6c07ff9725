# Was das Publikum zu sehen bekommt, und die Tasten der vorführenden Person.

room-last = Letzter Befehl
room-client = Client von { $name }
room-black = Der Bildschirm ist schwarz. Drücken Sie B, um die Szene wieder zu zeigen.
room-toolbar = Symbolleiste
room-blacken = Bildschirm schwarz
room-keys = Tasten zeigen
room-end = Beenden
room-window = Fenster für das Publikum öffnen

presenter-wall = Was das Publikum sieht
presenter-notes = Notizen
presenter-no-notes = Zu dieser Szene gibt es keine Notizen.
presenter-ask-first = Fragen Sie das Publikum, bevor Sie weitergehen: Was geschieht mit der Nachricht?
presenter-own = Eigene Notizen
presenter-own-about = Sie bleiben auf diesem Gerät.
presenter-next = Nächste Szene
presenter-last = Das ist die letzte Szene.
presenter-time = Zeit
presenter-planned = { $count ->
    [one] von einer geplanten Minute
   *[other] von { $count } geplanten Minuten
}
presenter-restart = Uhr neu starten
presenter-playlist = Ablauf
presenter-pointer = Zeiger

lesson-title = Lektion
lesson-choose = Lektion auswählen
lesson-about = Wählen Sie Geschichten aus, und ordnen Sie sie. „Weiter“ führt dann von jeder Geschichte zur folgenden. Die Lektion bleibt auf diesem Gerät.
lesson-shipped = Fertige Lektionen
lesson-ten = Zehn Minuten
lesson-thirty = Dreißig Minuten
lesson-sixty = Sechzig Minuten
lesson-none = Die Lektion enthält noch keine Geschichten. Wählen Sie eine fertige Lektion, oder fügen Sie eine Geschichte hinzu.
lesson-total = { $count ->
    [one] insgesamt eine Minute
   *[other] insgesamt { $count } Minuten
}
lesson-minutes = Minuten für „{ $title }“
lesson-raise = „{ $title }“ nach oben verschieben
lesson-remove = „{ $title }“ entfernen
lesson-add = Geschichte hinzufügen
lesson-begin = Lektion beginnen
lesson-end = Lektion beenden
lesson-link = Link zur Lektion
lesson-too-long = Diese Lektion ist zu lang für einen Link ({ $count } Zeichen). Speichern Sie sie als Datei, und geben Sie diese weiter.
lesson-own = Ihre eigenen Geschichten sind im Link und in der Datei enthalten. Wenn Sie eine bearbeiten, ändert sie sich auch in der Lektion. Wenn Sie eine löschen, behält die Lektion ihre Kopie.
lesson-save = Als Datei speichern
lesson-open = Datei öffnen
lesson-unread = Keine Geschichte in dieser Datei gehört zu dieser Seite. Nichts hat sich geändert.
lesson-handout = Handreichung
lesson-handout-about = Jede Szene der Lektion mit Bild, Satz und Grund, danach die Tabelle der Fälle.
lesson-handout-save = Als Markdown speichern
lesson-making = Die Handreichung wird erstellt …
lesson-handout-missing = Eine Geschichte konnte nicht geladen werden, oder der Browser hat das Speichern blockiert. Es wurde keine Handreichung erstellt.
lesson-why = Warum:
lesson-legend = So liest man die Bilder
lesson-legend-about = Das Blatt ist die Nachricht mit Absender, Empfänger und Zustand. Die durchgezogene Linie ist der Weg, den sie genommen hat, die gepunktete der Weg, der noch kommt. Der Punkt bei jeder Person zeigt mit seiner Farbe ihren Status.
room-seat = Diesen Platz in einem eigenen Fenster öffnen

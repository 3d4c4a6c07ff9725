tour-panel = Rundgang
tour-close = Rundgang schließen
tour-next = Drücken Sie { $button }, um zu sehen, was als Nächstes geschieht.
tour-waits = Die Nachricht wartet hier, im Postfach von { $name }.
tour-why = Sehen Sie, warum sie dort ist, Regel für Regel.
tour-timeline = Ziehen Sie diese Linie, um zu einem beliebigen Moment zurückzugehen.
tour-try = Jetzt Sie: Senden Sie Nachrichten, melden Sie jemanden ab, ändern Sie eine Richtlinie.

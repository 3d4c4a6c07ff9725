# Die Bühne einer Geschichte: ihre Orte, die Worte am Weg, und was unter den Clients steht.

stage-panel = Bühne
stage-refused = Abgelehnt
stage-no-answer = Keine Antwort
stage-cut-off = Kein Netz
stage-earlier = { $count } frühere, bis { $time }
stage-sees = { $name } sieht nur dies
stage-sees-nothing = { $name } sieht noch nichts
stage-not-signed-in = Nicht angemeldet
stage-or-drag = oder { $name } hierher ziehen
stage-seen = gesendet { $sent }, gesehen { $seen }
stage-from = von { $name }, { $time }
stage-tray = History Spooler von { $name }
stage-tray-about = ein Ordner auf dem Computer des Absenders
stage-waits-for = bis { $name } zurück ist
stage-left = übrig
stage-empty = leer
stage-mailbox = Postfach von { $name }
stage-in-exchange = in Exchange
stage-waiting = { $count ->
    [one] eine Nachricht wartet
   *[other] { $count } Nachrichten warten
}
stage-no-mailbox = kein Postfach
stage-more = + { $count }
stage-check-install = Klick-und-Los
stage-check-build = neuer Build
stage-check-exchange = erreicht Exchange
stage-check-policy = Offline erlaubt
stage-closed-install = Zu: aus einer MSI-Datei installiert
stage-closed-build = Zu: Der Build ist zu alt
stage-closed-exchange = Zu: Exchange ist nicht erreichbar
stage-closed-policy = Zu: Offlinenachrichten sind aus
stage-checks = Der Client von { $name } prüft
stage-nobody-answers = der Client von { $name } antwortet nicht
stage-straight = direkt zum Client von { $name }
stage-no-toast = zum Client von { $name }, aber ohne Popup
stage-files = { $name } legt sie ab
stage-not-stored = nirgends gespeichert
stage-at = um { $time }
stage-at-once = sofort
stage-at-sign-in = bei der Anmel­dung
stage-between = Zwischen den Clients
stage-rule = Die Regel, die entschied
stage-rules = alle { $count } Regeln
stage-unplug = Netzwerkkabel von { $name } ziehen
stage-plug = Netzwerkkabel von { $name } einstecken
stage-explore = Erkunden
stage-assumed = angenommen
stage-room = Vorführen

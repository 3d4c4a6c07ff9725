seat-sign-in = Anmelden
seat-sign-out = Abmelden
seat-message-to = Nachricht an { $name }
seat-send = Senden
seat-external = Verbundkontakt
seat-policy-on = { $policy } · Offlinenachrichten ein
seat-policy-off = { $policy } · Offlinenachrichten aus
seat-leaves-in = noch { $time }
seat-waits-for-sender = wartet auf { $name }
seat-sign-in-first = Melden Sie sich zuerst an.
seat-cannot-receive = { $name } kann zurzeit nichts empfangen. Status: nicht verfügbar oder offline.
seat-may-not-have-arrived = Diese Nachricht wurde { $name } möglicherweise nicht zugestellt, weil die Antwort ausblieb.
seat-why = warum?
seat-open = Öffnen
seat-ignore = Ignorieren
seat-toast = Popup von { $name }
seat-seconds-left = noch { $seconds } Sek.
seat-with = Unterhaltung mit
seat-nothing-yet = Hier steht noch nichts. Schreiben Sie die erste Nachricht.
seat-older = Ältere Nachrichten anzeigen
seat-client-of = Was der Client von { $name } zeigt
seat-beyond = Das zeigt der Client nicht:
seat-author = { $name }:
seat-answer = Der Client sagt:
seat-cable-out = Netzwerkkabel gezogen
seat-plug-in = Einstecken
seat-removed-mark = entfernt
seat-removed-contact = { $name } wurde entfernt, daher lassen sich keine Nachrichten mehr senden.
seat-more-slips = { $count ->
    [one] Eine weitere verpasste Nachricht im Postfach
   *[other] { $count } weitere verpasste Nachrichten im Postfach
}
seat-copies = { $count ->
    [one] Eine Kopie im Unterhaltungsverlauf
   *[other] { $count } Kopien im Unterhaltungsverlauf
}
form-no-name = Geben Sie einen Namen ein.
form-name-taken = { $name } gibt es hier schon.
form-address-taken = Die Adresse { $address } wird schon verwendet.
form-policy-taken = Eine Richtlinie namens { $policy } gibt es schon.
form-refused = Das wurde abgelehnt.
form-build = Geben Sie zwei bis vier Zahlen mit Punkten dazwischen ein, zum Beispiel 16.0.6701.1000.
seat-spooler = Spooler
seat-mailbox = Postfach
seat-unread = { $count } ungelesen
seat-presence-of = Status von { $name }
seat-automatic = automatisch
seat-by-hand = selbst gewählt
seat-more = Client, Postfach, Kontakte
seat-also = Weitere Personen
seat-add = Person hinzufügen
seat-slip-head = Sie waren nicht da
seat-slip-to = An
seat-slip-from = Von
seat-slip-message = Text
seat-mark-read = Als gelesen markieren
seat-panel = Plätze
seat-seat-of = Platz von { $name }

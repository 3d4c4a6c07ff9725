# Was auf den Registerkarten steht, die nicht zuerst offen sind: Konsole, E-Mail, Wahrheitstabelle.
console-label = Konsole
console-run = Ausführen
console-hint = Geben Sie ein Cmdlet ein, und drücken Sie die Eingabetaste. Was Sie sonst auf der Seite tun, erscheint hier ebenfalls als Befehl.
console-by-hand = auf der Seite

mail-empty = Dieser Ordner ist leer.
mail-mark = „{ $subject }“ als gelesen markieren
mail-copy = Kopie des Elements aus „{ $folder }“
mail-no-mailbox = { $name } hat kein Postfach.

matrix-intro = Jede Zelle ist das Ergebnis einer Nachricht, die in einer Kopie des Ausgangsmandanten gesendet und fünf Minuten lang verfolgt wurde.
matrix-recipient = Empfänger
matrix-sender-allowed = Absender: Klick-und-Los, Offlinenachrichten ein
matrix-sender-off = Absender: Offlinenachrichten aus
matrix-sender-msi = Absender: MSI
matrix-blocked = Hat den Absender blockiert
matrix-workgroup = Nicht stören, Absender in der Arbeitsgruppe
matrix-lost = Verbindung verloren, unbemerkt
matrix-sender-old-build = Absender: älterer Build
matrix-sender-no-web-services = Absender: erreicht Exchange nicht
matrix-sender-no-mailbox = Absender: kein Postfach
matrix-sender-signed-out = Absender: nicht angemeldet
matrix-no-mailbox = Offline, kein Postfach
matrix-no-web-services = Nicht stören, erreicht Exchange nicht
matrix-facts = Zeilen und Spalten wählen
matrix-fact-presence = Status
matrix-fact-relationship = Beziehung
matrix-fact-connection = Verbindung
matrix-fact-mailbox = Postfach des Empfängers
matrix-fact-policy = Richtlinie des Absenders
matrix-fact-client = Client des Absenders
matrix-fact-web-services = Exchange des Absenders
matrix-fact-sign-in = Anmeldung des Absenders
matrix-open-rule = Diesen Fall öffnen: { $rule }
matrix-seen = Schon geöffnet
matrix-case = Empfänger: { $recipient }. { $sender }. Nach fünf Minuten: { $state }.
matrix-csv = Als CSV speichern
matrix-markdown = Als Markdown speichern

console-offers = Vorschläge. Tab übernimmt den ausgewählten.
console-question = Frage
console-yes = Ja
console-yes-to-all = Ja, alle
console-no = Nein
console-no-to-all = Nein, keine
console-supply = { $command } braucht einen Wert für { $parameter }
console-cancel = Abbrechen
console-mended = Meinten Sie: { $line }
console-more = { $count ->
    [one] noch eine Zeile
   *[other] noch { $count } Zeilen
}
console-waiting = Noch auszuführen: { $count ->
    [one] eine Zeile
   *[other] { $count } Zeilen
}
console-stop = Anhalten
console-open-quote = Ein Anführungszeichen ist noch offen, daher gehört die nächste Zeile zum selben Text.
console-copy = Protokoll kopieren
console-save-file = { $path } speichern
console-clear = Leeren
beside-mail-empty = In diesem Postfach sind keine Nachrichten.

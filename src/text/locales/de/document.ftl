# Wie eine Sitzung auf Papier aussieht: das Markdown-Dokument, das Bild, der Bilderbogen, das Protokoll.

document-session = Sitzung
document-independent = Erstellt mit While You Were Out, einem unabhängigen Simulator, der sich mit keinem Microsoft-Dienst verbindet.
document-story = Was geschah
document-afterwards = Nach der Geschichte
document-steps = Schritt für Schritt
document-nothing = Noch ist nichts geschehen.
document-moment = Schritt { $step }, { $time }
document-moments = Öffnen: { $links }
document-ways = Wege der Nachrichten
document-ways-cut = Nur die neuesten Nachrichten sind gezeichnet; { $count } ältere fehlen.
document-spooler-of = History Spooler von { $name }
document-mailbox-of = Postfach von { $name }
document-outcome = Ergebnis
document-ledger = { $sent }: { $parts } ({ $verdict })
document-column-message = Nachricht
document-column-from = Von
document-column-to = An
document-column-state = Zustand
document-column-because = Warum

document-picture = Zeitachse: { $title }
document-picture-about = Status und Wege der Nachrichten bis Schritt { $step } von { $steps }, { $time }. { $ledger }
document-picture-cut = Ältere Nachrichten sind nicht gezeichnet.

document-sheet = Bilderbogen: { $title }
document-sheet-step = Schritt { $step }
document-sheet-quiet = Sonst geschah nichts.
document-sheet-cut = Damit die Datei klein bleibt, haben nur die letzten { $count } Schritte ein Bild.

document-transcript = Protokoll: { $title }
document-transcript-acts = Aktionen und was sie bewirkten
document-transcript-console = Konsole
document-transcript-no-console = Die Konsole ist leer.
document-by-hand = auf der Seite

# Was eine Aktion bewirkt hat, eine Zeile für jedes.
caused-sent = Nr. { $id } { $between }, „{ $text }“: { $state }
caused-moved = Nr. { $id } { $between }: { $state }
caused-because = { $what } – { $why }
caused-held = Nr. { $id } { $between } bleibt, wo sie ist
caused-presence = { $name } wird als „{ $presence }“ angezeigt
caused-loss-noticed = Der Server bemerkt, dass { $name } die Verbindung verloren hat
caused-conversation = Die Unterhaltung mit { $peer } öffnet sich auf der Seite von { $name }
caused-conversation-over = Die Unterhaltung zwischen { $one } und { $other } endet: zehn Minuten ohne Nachricht
caused-mail = Im Ordner „{ $folder }“ von { $name }: „{ $subject }“
caused-mail-read = Die E-Mail von { $name } wird als gelesen markiert
document-legend-lanes = Spuren: { $names }.
document-legend-marks = In den Bildern ist ein Häkchen eine zugestellte Nachricht, eine rosa Telefonnotiz eine verpasste, ein Kreuz eine abgelehnte oder ohne Antwort gebliebene und ein durchgestrichener Kreis eine, die nirgends gespeichert wurde.
document-ways-legend = Von oben nach unten zu lesen: zuerst nach der Zeit, dann nach der Reihenfolge der Aktionen im selben Moment. Ein durchkreuzter Pfeil ist eine Nachricht, die nicht ankam; ein gestrichelter führt zurück zum Absender.

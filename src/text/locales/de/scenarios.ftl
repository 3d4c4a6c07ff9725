# Die mitgelieferten Geschichten. Ein Satz wird gezeigt, nachdem seine Szene gespielt wurde; eine Zusammenfassung steht im Katalog.

## Die erste Geschichte kommt mit der Seite; die anderen werden geladen, wenn jemand sie sucht.

scenario-lunch-title = Mittagessen um zwölf?
scenario-lunch-summary = Aiko schreibt an Tony, der nicht da ist. Später will er Ruhe, und eine Richtlinie ändert sich.
scenario-lunch-1 = Tony hat sich abgemeldet, aber Aiko schreibt ihm trotzdem. Ihr eigener Client behält die Nachricht im <spooler>Spooler</spooler>, einem Ordner auf ihrem Computer.
scenario-lunch-2 = Zwei Minuten später legt Aikos Client die Nachricht in Tonys <mailbox>Postfach</mailbox>, wo sie auf ihn wartet.
scenario-lunch-3 = Tony kommt zurück. Sein Client benachrichtigt ihn über die Nachricht, mit der Uhrzeit, zu der Aiko sie gesendet hat.
scenario-lunch-4 = Tony ist jetzt online, will aber nicht gestört werden. Aikos nächste Nachricht wird zu einer <slip>verpassten Nachricht</slip> in seinem <mailbox>Postfach</mailbox>.
scenario-lunch-5 = Der Administrator schaltet Offlinenachrichten für alle aus. Tony geht nach Hause, und Aikos Client <refused>lehnt</refused> ihre Nachricht an ihn ab.
scenario-lunch-6 = Aiko erhält eine eigene Richtlinie, die Global ersetzt. Sie kann Tony wieder eine Nachricht hinterlassen: Sie wartet im <spooler>Spooler</spooler>.

## Themen des Katalogs

scenario-theme-basics = Grundlagen
scenario-theme-while-away = Während jemand weg ist
scenario-theme-toasts = Popups
scenario-theme-presence = Status und Datenschutz
scenario-theme-policies = Richtlinien
scenario-theme-clients = Clients
scenario-theme-mailboxes = Postfächer und Partner
scenario-theme-edges = Grenzfälle
scenario-theme-administrator = Der Administrator
scenario-theme-tasks = Aufgaben

scenario-offline-basic-title = An jemanden schreiben, der offline ist
scenario-offline-basic-summary = Tony ist nicht da; Aiko schreibt ihm trotzdem.
scenario-offline-basic-1 = Tony verlässt das Büro und meldet sich ab. Alle sehen ihn jetzt als „Offline“.
scenario-offline-basic-2 = Aiko schreibt ihm trotzdem. Ihr Client behält die Nachricht in seinem <spooler>History Spooler</spooler>.
scenario-offline-basic-3 = Zwei Minuten später legt ihr Client die Nachricht in Tonys <mailbox>Postfach</mailbox>, wo sie auf ihn wartet.
scenario-offline-basic-4 = Tony meldet sich an und wird benachrichtigt. Die Nachricht zeigt die Uhrzeit, zu der Aiko sie geschrieben hat, nicht die, zu der er sie bekam.

scenario-two-minutes-title = Zwei Minuten im Spooler
scenario-two-minutes-summary = Wo eine Offlinenachricht ist, bevor sie das Postfach erreicht, Sekunde für Sekunde.
scenario-two-minutes-1 = Li ist offline. Pilars Nachricht kommt in den <spooler>History Spooler</spooler> ihres eigenen Clients.
scenario-two-minutes-2 = Nach einer Minute und neunundfünfzig Sekunden liegt sie noch da. In Lis <mailbox>Postfach</mailbox> ist noch nichts angekommen.
scenario-two-minutes-3 = Eine Sekunde später schreibt Pilars Client die Nachricht in Lis <mailbox>Postfach</mailbox>. Kein Server nimmt ihm das ab.
scenario-two-minutes-4 = Li meldet sich an und erfährt von dem Drucker.

scenario-not-archived-title = Nicht archiviert und doch im Postfach
scenario-not-archived-summary = Zwei Sätze in Microsofts Artikel, die sich zu widersprechen scheinen, und wie beide wahr sein können.
scenario-not-archived-1 = Claire schreibt an Li, und Li ist offline. Microsofts Artikel sagt zweierlei über so eine Nachricht.
scenario-not-archived-2 = Sie wird „an das <mailbox>Postfach</mailbox> des Benutzers gesendet“: Zwei Minuten später liegt sie in „Verpasste Unterhaltung“ und im Unterhaltungsverlauf.
scenario-not-archived-3 = Sie wird „nicht archiviert“: Der Simulator versteht das so, dass keine Compliance-Kopie angelegt wird. Also sind beide Sätze wahr.
scenario-not-archived-4 = Für Li geht nichts verloren: Bei der Anmeldung ist die Nachricht da.

scenario-back-early-title = Zurück, bevor die zwei Minuten um sind
scenario-back-early-summary = Li meldet sich an, während eine Nachricht noch unterwegs ist, und eine spätere kommt zuerst an.
scenario-back-early-1 = Li ist offline. Giulias Frage kommt in Giulias <spooler>Spooler</spooler>.
scenario-back-early-2 = Eine Minute später meldet sich Li an und sieht noch nichts: Die Nachricht hat Giulias <spooler>Spooler</spooler> noch nicht verlassen.
scenario-back-early-3 = Giulia sieht Li jetzt als „Verfügbar“ und schreibt noch einmal. Diese Nachricht kommt sofort an, als <toast>Popup</toast>, und Li öffnet es.
scenario-back-early-4 = Die zwei Minuten sind um. Die erste Nachricht wird gespeichert, und Li wird sofort benachrichtigt.

scenario-sender-leaves-title = Die Absenderin meldet sich zuerst ab
scenario-sender-leaves-summary = Eine Nachricht wartet im Spooler von jemandem, der nicht da ist.
scenario-sender-leaves-1 = Li ist offline, und Pilar hinterlässt eine Nachricht.
scenario-sender-leaves-2 = Eine Minute später meldet sie sich ab. Die Nachricht bleibt in ihrem <spooler>Spooler</spooler>: Nur ihr eigener Client kann sie weitergeben.
scenario-sender-leaves-3 = Eine Stunde später meldet sich Li an und sieht nichts: Pilars Client ist noch offline.
scenario-sender-leaves-4 = Am nächsten Morgen meldet sich Pilar an, und ihr Client erledigt den Rest. Li wird benachrichtigt, mit der Uhrzeit von gestern.

scenario-several-senders-title = Zwei schreiben an jemanden im Flugzeug
scenario-several-senders-summary = In welcher Reihenfolge Nachrichten von zwei Absendern erscheinen und mit welchen Uhrzeiten.
scenario-several-senders-1 = Tony steigt ins Flugzeug und meldet sich ab.
scenario-several-senders-2 = Aiko schreibt zuerst, geht dann in eine Besprechung und meldet sich ab. Ihre Nachricht muss in ihrem <spooler>Spooler</spooler> warten.
scenario-several-senders-3 = Claire schreibt zehn Sekunden später und bleibt am Platz.
scenario-several-senders-4 = Zwei Minuten später ist Claires Nachricht in Tonys <mailbox>Postfach</mailbox>. Aikos Nachricht noch nicht.
scenario-several-senders-5 = Aiko kommt aus ihrer Besprechung zurück, und ihre Nachricht wird als letzte gespeichert.
scenario-several-senders-6 = Tony landet und meldet sich an. Er wird in der Reihenfolge des Sendens benachrichtigt: Aiko zuerst, und jede Nachricht mit ihrer ursprünglichen Uhrzeit.

scenario-one-or-several-title = Eine verpasste Nachricht oder mehrere
scenario-one-or-several-summary = Wie die E-Mail über verpasste Nachrichten zu ihrem Betreff kommt und wann eine neue beginnt.
scenario-one-or-several-1 = Giulia macht den Monatsabschluss und will nicht gestört werden. Aikos Nachricht wird zu einer E-Mail; ihr Betreff sagt, dass Aiko eine Nachricht gesendet hat.
scenario-one-or-several-2 = Aiko schreibt noch zweimal. Es bleibt eine E-Mail, aber ihr Betreff nennt jetzt eine verpasste Unterhaltung.
scenario-one-or-several-3 = Giulia liest die E-Mail. Damit ist sie abgeschlossen: Keine weitere Nachricht kommt hinein.
scenario-one-or-several-4 = Aikos nächste Nachricht beginnt also eine neue E-Mail, wieder mit dem Betreff für eine einzelne Nachricht.

scenario-toast-answered-title = Ein Popup wird geöffnet
scenario-toast-answered-summary = Der Normalfall: Beide sind da, und eine Unterhaltung beginnt.
scenario-toast-answered-1 = Claire sieht Tony als „Verfügbar“ und schreibt. Auf Tonys Bildschirm erscheint ein <toast>Popup</toast>; es würde 30 Sekunden bleiben.
scenario-toast-answered-2 = Zwölf Sekunden später klickt Tony darauf. Die Nachricht ist zugestellt.
scenario-toast-answered-3 = Die Unterhaltung ist jetzt auf beiden Seiten offen. Weitere Nachrichten kommen dort ohne <toast>Popup</toast> an.

scenario-toast-ignored-title = Ein Popup wird ignoriert
scenario-toast-ignored-summary = Was aus einer Nachricht wird, wenn ihr Popup geschlossen wird.
scenario-toast-ignored-1 = Giulia ist in einem Anruf, aber Pilars Nachricht erscheint trotzdem als <toast>Popup</toast>.
scenario-toast-ignored-2 = Giulia schließt das <toast>Popup</toast>. Ihr Client legt eine <slip>verpasste Nachricht</slip> in ihr <mailbox>Postfach</mailbox>.
scenario-toast-ignored-3 = Nach dem Anruf liest sie die E-Mail.
scenario-toast-ignored-4 = Sie antwortet. Pilars Fenster ist noch offen, daher braucht es dort kein <toast>Popup</toast>.

scenario-toast-present-title = Keiner rührt das Popup an, aber jemand ist da
scenario-toast-present-summary = Tony tut nichts, und die Nachricht erreicht ihn trotzdem.
scenario-toast-present-1 = Tony ist beschäftigt, aber an seinem Platz. Aikos Nachricht erscheint als <toast>Popup</toast>.
scenario-toast-present-2 = Tony tippt weiter. Nach 29 Sekunden ist das <toast>Popup</toast> noch zu sehen.
scenario-toast-present-3 = Nach 30 Sekunden öffnet sich das Fenster der Unterhaltung von selbst. Tony ist da und sieht es, also ist die Nachricht zugestellt.
scenario-toast-present-4 = Aikos nächste Nachricht kommt in dem offenen Fenster an.

scenario-toast-away-title = Keiner rührt das Popup an, und niemand ist da
scenario-toast-away-summary = Dasselbe Popup in einem leeren Raum.
scenario-toast-away-1 = Pilar holt sich einen Kaffee. Nach zehn Minuten ohne Aktivität ist ihr Status „Abwesend“.
scenario-toast-away-2 = Aiko schreibt. Pilar ist noch angemeldet, also erscheint ein <toast>Popup</toast>, aber niemand ist da, um es zu sehen.
scenario-toast-away-3 = Nach 30 Sekunden öffnet sich das Fenster der Unterhaltung, und auch das sieht niemand. Die Nachricht wird zu einer <slip>verpassten Nachricht</slip>.
scenario-toast-away-4 = Pilar kommt zurück und findet die E-Mail.

scenario-toast-sign-out-title = Abmelden, während ein Popup zu sehen ist
scenario-toast-sign-out-summary = Tony meldet sich ab, ohne das Popup in der Ecke zu bemerken.
scenario-toast-sign-out-1 = Tony zieht gerade den Mantel an, als Claire schreibt. Ein <toast>Popup</toast> erscheint.
scenario-toast-sign-out-2 = Fünf Sekunden später meldet er sich ab, während das <toast>Popup</toast> noch zu sehen ist. Die Nachricht wird zu einer <slip>verpassten Nachricht</slip>.
scenario-toast-sign-out-3 = Claire sieht ihn jetzt als „Offline“. Ihre nächste Nachricht nimmt den Offlineweg, durch ihren <spooler>Spooler</spooler>, und kommt in dieselbe E-Mail.
scenario-toast-sign-out-4 = Am nächsten Morgen erfährt Tony nur von der zweiten Nachricht. Die erste ist noch eine <slip>verpasste Nachricht</slip> in seinem <mailbox>Postfach</mailbox>.

scenario-do-not-disturb-title = Nicht stören
scenario-do-not-disturb-summary = Giulia will eine Stunde Ruhe und verpasst nichts.
scenario-do-not-disturb-1 = Giulia stellt ihren Status auf „Nicht stören“. Alle sehen sie in Rot.
scenario-do-not-disturb-2 = Pilar schreibt ihr. Kein <toast>Popup</toast> erscheint; Giulias eigener Client legt eine <slip>verpasste Nachricht</slip> in ihr <mailbox>Postfach</mailbox>.
scenario-do-not-disturb-3 = Eine Stunde später setzt Giulia ihren Status zurück und liest die E-Mail.
scenario-do-not-disturb-4 = Jetzt erreicht sie eine Nachricht wieder als <toast>Popup</toast>, und sie öffnet es.

scenario-presenting-title = Präsentation
scenario-presenting-summary = Vor dem Kunden springt keine Nachricht auf.
scenario-presenting-1 = Claire zeigt einem Kunden ihre Präsentation, und nichts soll sie unterbrechen.
scenario-presenting-2 = Aikos Client wurde aus einer MSI-Datei installiert und kann keine Offlinenachrichten senden. Das spielt hier keine Rolle, denn Claire ist angemeldet.
scenario-presenting-3 = Es war Claires eigener Client, der die <slip>verpasste Nachricht</slip> in ihr <mailbox>Postfach</mailbox> gelegt hat. Auf ihrem Bildschirm rührte sich nichts.
scenario-presenting-4 = Der Vortrag ist vorbei. Claire liest die E-Mail und lächelt.

scenario-workgroup-title = Die Arbeitsgruppe kommt durch
scenario-workgroup-summary = „Nicht stören“ heißt nicht für alle dasselbe.
scenario-workgroup-1 = Tony vertraut darauf, dass Aiko ihn nur unterbricht, wenn es wichtig ist, und nimmt sie in seine Arbeitsgruppe auf.
scenario-workgroup-2 = Er wählt „Nicht stören“. Aiko sieht ihn als „Beschäftigt“, alle anderen sehen „Nicht stören“.
scenario-workgroup-3 = Claires Frage wird zu einer <slip>verpassten Nachricht</slip>.
scenario-workgroup-4 = Aikos Nachricht erscheint als <toast>Popup</toast>, und Tony öffnet es.

scenario-blocked-title = Ein blockierter Kontakt
scenario-blocked-summary = Claire will den Spielstand nicht wissen.
scenario-blocked-1 = Claire hat das Spiel von gestern Abend noch nicht gesehen, also blockiert sie Tony. Nur er sieht sie jetzt als „Offline“.
scenario-blocked-2 = Tony schreibt. Sein Client kann nur „Offline“ sehen, also nimmt die Nachricht den Offlineweg.
scenario-blocked-3 = Das Blockieren hat sie nicht aufgehalten: Zwei Minuten später ist die Nachricht gespeichert, und Claire, die die ganze Zeit da war, wird sofort benachrichtigt.
scenario-blocked-4 = Blockieren wirkt nur in eine Richtung. Claire sieht Tony noch, und ihre Antwort kommt in dem Fenster an, das er offen hat.

scenario-appear-offline-title = Als offline anzeigen
scenario-appear-offline-summary = Tony ist da, aber niemand merkt es.
scenario-appear-offline-1 = „Als offline anzeigen“ gibt es nur, wo eine Richtlinie es erlaubt. Der Administrator erlaubt es allen.
scenario-appear-offline-2 = Tony wählt „Als offline anzeigen“. Alle sehen ihn in Grau.
scenario-appear-offline-3 = Claires Client kann das nicht von „Offline“ unterscheiden, also kommt ihre Nachricht in den <spooler>Spooler</spooler>.
scenario-appear-offline-4 = Zwei Minuten später ist die Nachricht gespeichert. Tony ist angemeldet, also wird er sofort benachrichtigt.
scenario-appear-offline-5 = Er antwortet, und Claire liest es in ihrem offenen Fenster. Sie sieht ihn immer noch als „Offline“.

scenario-policy-off-for-all-title = Offlinenachrichten für alle aus
scenario-policy-off-for-all-summary = Eine Zeile PowerShell ändert, was jeder Client senden darf.
scenario-policy-off-for-all-1 = Der Administrator setzt EnableIMAutoArchiving in der Richtlinie Global auf False. Sie gilt für alle, die keine eigene Richtlinie haben.
scenario-policy-off-for-all-2 = Aiko und Claire schreiben beide an Li, und Li ist offline. Beide erfahren, dass Li zurzeit keine Nachrichten empfangen kann.
scenario-policy-off-for-all-3 = Li meldet sich an, und Nachrichten an Li kommen wie zuvor an. Aber im Unterhaltungsverlauf bleibt keine Kopie: Dieselbe Einstellung regelt beides.
scenario-policy-off-for-all-4 = Die Einstellung ist wieder True. Li meldet sich ab, und die Offlinenachrichten sind zurück.

scenario-policy-off-for-one-title = Offlinenachrichten für eine Person aus
scenario-policy-off-for-one-summary = Das Beispiel aus Microsofts Artikel: eine Richtlinie namens OfflineIM, Tony zugewiesen.
scenario-policy-off-for-one-1 = Der Administrator erstellt eine Richtlinie namens OfflineIM und setzt darin EnableIMAutoArchiving auf False.
scenario-policy-off-for-one-2 = Noch hat sich nichts geändert, denn niemand hat die Richtlinie. Tonys Nachricht an Li kommt in seinen <spooler>Spooler</spooler>.
scenario-policy-off-for-one-3 = Jetzt wird die Richtlinie Tony zugewiesen. Seine nächste Nachricht wird <refused>abgelehnt</refused>, während Aiko wie zuvor schreiben kann.
scenario-policy-off-for-one-4 = Tony meldet sich ab, und Li schreibt ihm. Empfangen kann er noch, denn nur die Richtlinie des Absenders zählt.
scenario-policy-off-for-one-5 = Tony wird die Richtlinie wieder genommen, also gilt für ihn Global. Er meldet sich an, und sein Client kann Li wieder schreiben.

scenario-policy-on-over-off-title = Für eine Person ein, für alle anderen aus
scenario-policy-on-over-off-summary = Die eigene Richtlinie eines Benutzers ersetzt Global vollständig.
scenario-policy-on-over-off-1 = Offlinenachrichten sind für alle aus, also wird Pilars Nachricht an Li <refused>abgelehnt</refused>. Sie arbeitet über viele Zeitzonen und braucht Offlinenachrichten.
scenario-policy-on-over-off-2 = Der Administrator erstellt eine neue Richtlinie und ändert nichts daran. Ihr EnableIMAutoArchiving ist leer.
scenario-policy-on-over-off-3 = Pilar erhält diese Richtlinie. Leer gilt als True, und das False aus Global wird nicht übernommen: Ihre Nachricht geht hinaus.
scenario-policy-on-over-off-4 = Claire hat keine eigene Richtlinie. Ihre Nachricht wird <refused>abgelehnt</refused>.

scenario-policy-predefined-title = Ausgeschaltet durch eine vordefinierte Richtlinie
scenario-policy-predefined-summary = Es braucht keine neue Richtlinie: Vier der vordefinierten sagen schon Nein.
scenario-policy-predefined-1 = Vier vordefinierte Richtlinien haben NoSaveIMNoArchiving im Namen. Jede setzt EnableIMAutoArchiving auf False.
scenario-policy-predefined-2 = Claire erhält eine davon, und ihre Nachricht an Li wird <refused>abgelehnt</refused>.
scenario-policy-predefined-3 = Der Administrator versucht, die vordefinierte Richtlinie zu ändern. PowerShell lehnt ab.
scenario-policy-predefined-4 = Also erhält Claire eine andere vordefinierte Richtlinie. Ihre Nachricht geht hinaus, und zwei Minuten später ist sie in Lis <mailbox>Postfach</mailbox>.

scenario-policy-flipped-title = Die Richtlinie ändert sich, während eine Nachricht wartet
scenario-policy-flipped-summary = Es zählt die Richtlinie im Moment des Sendens.
scenario-policy-flipped-1 = Aiko schreibt an Li, und Li ist offline. Aikos Client darf senden, und die Nachricht kommt in den <spooler>Spooler</spooler>.
scenario-policy-flipped-2 = Eine Minute später werden Offlinenachrichten für alle ausgeschaltet. Aikos zweite Nachricht wird <refused>abgelehnt</refused>.
scenario-policy-flipped-3 = Die erste hatte die Prüfungen schon hinter sich. Als ihre zwei Minuten um sind, wird sie trotzdem gespeichert.
scenario-policy-flipped-4 = Li meldet sich an und liest „um zehn“. Die Korrektur auf elf ging nie hinaus.

scenario-policy-at-sign-in-title = Eine Richtlinie, die mit der Anmeldung kommt
scenario-policy-at-sign-in-summary = In diesem Mandanten erfährt ein Client von einer neuen Richtlinie erst, wenn sich sein Benutzer anmeldet.
scenario-policy-at-sign-in-1 = In diesem Mandanten gelten Richtlinienänderungen erst ab der nächsten Anmeldung. Der Administrator schaltet Offlinenachrichten aus.
scenario-policy-at-sign-in-2 = Aikos Client weiß davon noch nichts. Ihre Nachricht an Li kommt in den <spooler>Spooler</spooler>, als wäre nichts geschehen.
scenario-policy-at-sign-in-3 = Aiko meldet sich ab und wieder an. Jetzt weiß ihr Client Bescheid und <refused>lehnt ab</refused>.
scenario-policy-at-sign-in-4 = Claire hat sich seit der Änderung nicht abgemeldet, also folgt ihr Client noch der alten Richtlinie.

scenario-old-build-title = Ein alter Klick-und-Los-Client
scenario-old-build-summary = Giulias Client ist zu alt, um Offlinenachrichten zu senden.
scenario-old-build-1 = Giulias Client wurde mit Klick-und-Los installiert, aber vor langer Zeit. Er ist älter als 16.0.6701.1000, der erste Build, der Offlinenachrichten senden kann.
scenario-old-build-2 = Ihre Nachricht an Li wird <refused>abgelehnt</refused>. Sie erfährt, dass Li zurzeit keine Nachrichten empfangen kann, obwohl es an ihrem eigenen Client liegt.
scenario-old-build-3 = An Tony, der online ist, kann sie noch schreiben: Dafür ist ein alter Client gut genug.
scenario-old-build-4 = Tony aktualisiert ihren Client. Ihre nächste Nachricht an Li kommt in den <spooler>Spooler</spooler>.

scenario-msi-title = Aus einer MSI-Datei installiert
scenario-msi-summary = Zwei Installationen desselben Programms, und nur eine kann Offlinenachrichten senden.
scenario-msi-1 = Pilars Client ist neu, wurde aber aus einer MSI-Datei installiert, nicht mit Klick-und-Los. Ihre Nachricht an Li wird <refused>abgelehnt</refused>.
scenario-msi-2 = Empfangen ist etwas anderes. Pilar meldet sich ab, Li schreibt ihr, und niemand prüft Pilars Client.
scenario-msi-3 = Am nächsten Morgen meldet sich Pilar an und wird über Lis Nachricht benachrichtigt.
scenario-msi-4 = Die IT installiert den Client neu, mit Klick-und-Los. Ab jetzt kann auch Pilar Nachrichten für Li hinterlassen.

scenario-build-boundary-title = Ein lokales Postfach braucht einen neueren Build
scenario-build-boundary-summary = Derselbe Client ist für das eine Postfach neu genug und für das andere zu alt.
scenario-build-boundary-1 = Claires Build ist 16.0.6701.1000, der älteste, der Offlinenachrichten senden kann. Ihr <mailbox>Postfach</mailbox> liegt in Exchange Online, also geht die Nachricht hinaus.
scenario-build-boundary-2 = Ihr <mailbox>Postfach</mailbox> wird auf einen lokalen Server verschoben. Dafür braucht der Client mindestens Build 16.0.6920.1000, also wird ihre nächste Nachricht <refused>abgelehnt</refused>.
scenario-build-boundary-3 = Ein Build unter dem Minimum ist immer noch zu alt.
scenario-build-boundary-4 = Genau beim Minimum geht die Nachricht hinaus.

scenario-web-services-down-title = Die Exchange-Webdienste sind ausgefallen
scenario-web-services-down-summary = Der Client der Absenderin erreicht den Dienst ihres eigenen Postfachs nicht.
scenario-web-services-down-1 = Claires Client schreibt Offlinenachrichten über die Exchange-Webdienste. Heute erreicht er den Dienst nicht.
scenario-web-services-down-2 = Li ist offline, und Claires Nachricht wird <refused>abgelehnt</refused>, obwohl ihre Richtlinie und ihr Client in Ordnung sind.
scenario-web-services-down-3 = Nachrichten an Claire sind davon nicht betroffen. Sie ist jetzt offline, und nur Lis Seite zählt.
scenario-web-services-down-4 = Der Dienst ist zurück und Claire auch. Ihre Nachricht kommt in den <spooler>Spooler</spooler>.

scenario-no-mailbox-title = Ein Empfänger ohne Postfach
scenario-no-mailbox-summary = Niemand prüft vorher, ob es für die Nachricht einen Ort gibt.
scenario-no-mailbox-1 = Lis <mailbox>Postfach</mailbox> ist weg. Wer an Li schreibt, merkt davon nichts.
scenario-no-mailbox-2 = Aiko schreibt. Niemand prüft, ob Li empfangen kann, also kommt die Nachricht wie immer in den <spooler>Spooler</spooler>.
scenario-no-mailbox-3 = Zwei Minuten später gibt es keinen Ort, um sie zu speichern. Die Nachricht ist verloren, und Aiko erfährt es nicht.
scenario-no-mailbox-4 = Li hat wieder ein <mailbox>Postfach</mailbox>, und die nächste Nachricht kommt an. Die erste bleibt verloren.

scenario-federated-title = Eine Nachricht aus einer anderen Firma
scenario-federated-summary = Eine Offlinenachricht von außen wird zu einer gewöhnlichen E-Mail.
scenario-federated-1 = Nina arbeitet bei Fabrikam, einer Partnerfirma. Sie gehört zu Lis Kontakten, aber nicht zu unserer Organisation.
scenario-federated-2 = Sie schreibt an Li, und Li ist offline. Ihre Nachricht wartet in ihrem <spooler>Spooler</spooler>, wie bei allen anderen auch.
scenario-federated-3 = Zwei Minuten später liegt sie als gewöhnliche E-Mail in Lis Posteingang. „Verpasste Unterhaltung“ und der Unterhaltungsverlauf bleiben leer.
scenario-federated-4 = Li meldet sich an und wird benachrichtigt. Nina ist online, also erreicht Lis Antwort sie direkt.

scenario-lost-connection-title = Ein Verbindungsabbruch, den niemand bemerkt hat
scenario-lost-connection-summary = Tonys Zug fährt in einen Tunnel, und der Server glaubt, er sei noch da.
scenario-lost-connection-1 = Tonys Zug fährt in einen Tunnel. Seine Verbindung ist weg, aber der Server hat es nicht bemerkt: Alle sehen ihn noch als „Verfügbar“.
scenario-lost-connection-2 = Aikos Nachricht geht zu ihm hinaus. Es kommt keine Antwort.
scenario-lost-connection-3 = Nach 60 Sekunden erfährt Aiko, dass sie nicht durchkam. Sie ist nirgends gespeichert, und Tony wird jetzt als „Offline“ angezeigt.
scenario-lost-connection-4 = Ihre nächste Nachricht nimmt daher den Offlineweg, und zwei Minuten später ist sie in Tonys <mailbox>Postfach</mailbox>.
scenario-lost-connection-5 = Der Zug verlässt den Tunnel. Tonys Client verbindet sich wieder und benachrichtigt ihn über die zweite Nachricht; die erste wurde nie gespeichert.

scenario-same-instant-message-first-title = In derselben Sekunde: erst die Nachricht
scenario-same-instant-message-first-summary = Pilar schreibt und Li meldet sich an, innerhalb derselben Sekunde, in dieser Reihenfolge.
scenario-same-instant-message-first-1 = Pilar drückt die Eingabetaste. Li ist noch offline, also nimmt Pilars Client den Offlineweg.
scenario-same-instant-message-first-2 = Einen Wimpernschlag später, noch in derselben Sekunde, meldet sich Li an. Die Nachricht ist schon in Pilars <spooler>Spooler</spooler> und bleibt dort.
scenario-same-instant-message-first-3 = Zwei Minuten lang ist Li online und sieht nichts davon. Dann wird sie gespeichert, und Li wird benachrichtigt.

scenario-same-instant-sign-in-first-title = In derselben Sekunde: erst die Anmeldung
scenario-same-instant-sign-in-first-summary = Li meldet sich an und Pilar schreibt, innerhalb derselben Sekunde, in dieser Reihenfolge.
scenario-same-instant-sign-in-first-1 = Li meldet sich an. Von diesem Moment an sieht Pilars Client Li als „Verfügbar“.
scenario-same-instant-sign-in-first-2 = Einen Wimpernschlag später, noch in derselben Sekunde, drückt Pilar die Eingabetaste. Ihre Nachricht erscheint als <toast>Popup</toast>; es braucht keinen <spooler>Spooler</spooler>.
scenario-same-instant-sign-in-first-3 = Li öffnet das <toast>Popup</toast>. Dieselben zwei Personen, dieselbe Sekunde und zwei Minuten gespart.

scenario-admin-connector-title = Der Administrator, 2017 bis 2020
scenario-admin-connector-summary = Die Rechtsabteilung will keine Offlinenachrichten: Microsofts Artikel vom ersten Schritt an, mit dem Skype Online Connector.
scenario-admin-connector-1 = Die Rechtsabteilung will keine Offlinenachrichten, weil sie nicht archiviert werden. Der Administrator öffnet Windows PowerShell: Nötig ist Version 3.0 oder höher, und die Cmdlets für Skype for Business sind noch nicht verfügbar.
scenario-admin-connector-2 = Der Administrator lädt das Connectormodul und gibt Namen und Kennwort ein. Hier wird ein Beispielkonto verwendet.
scenario-admin-connector-3 = Eine Sitzung mit Skype for Business Online wird geöffnet und importiert. Jetzt sind die Cmdlets verfügbar.
scenario-admin-connector-4 = Das erste Beispiel des Artikels schaltet Offlinenachrichten für alle aus. Claires Nachricht an Li wird <refused>abgelehnt</refused>.
scenario-admin-connector-5 = Das trifft alle, und der Rechtsabteilung geht es nur um Tony. Der Administrator schaltet Offlinenachrichten wieder ein und erstellt eine Richtlinie, die sie nur für Tony ausschaltet.
scenario-admin-connector-6 = Claire kann Li wieder eine Nachricht hinterlassen. Tony kann es nicht.

scenario-admin-teams1-title = Der Administrator im September 2020
scenario-admin-teams1-summary = Der Connector ist ins Teams-Modul umgezogen; alles andere ist wie zuvor.
scenario-admin-teams1-1 = September 2020: Offlinenachrichten sollen aus sein, außer für die Buchhaltung, die nachts ihre Abschlüsse macht. In einem neuen Fenster lädt der Administrator wie immer den Connector, aber es gibt ihn nicht mehr.
scenario-admin-teams1-2 = Er gehört jetzt zum Modul MicrosoftTeams. Ist es geladen, wird wie zuvor eine Sitzung geöffnet und importiert.
scenario-admin-teams1-3 = Offlinenachrichten werden für alle ausgeschaltet, und Giulias Nachricht an Li wird <refused>abgelehnt</refused>.
scenario-admin-teams1-4 = Eine Richtlinie, die True sagt, wird erstellt und Giulia zugewiesen, die in der Buchhaltung arbeitet. Ihre Nachricht geht hinaus, die von Claire nicht.
scenario-admin-teams1-5 = Der Administrator schließt die Sitzung. Die Richtlinien bleiben, wie sie sind: Zwei Minuten später ist Giulias Nachricht gespeichert.

scenario-admin-teams2-title = Der Administrator im März 2021
scenario-admin-teams2-summary = Eine Zeile stellt die Verbindung her, und eine Zeile des Artikels funktioniert nicht so, wie sie dort steht.
scenario-admin-teams2-1 = März 2021: Tony will einen Monat ohne Offlinenachrichten ausprobieren. Der Administrator öffnet ein neues Fenster, lädt das Teams-Modul und gibt Namen und Kennwort ein.
scenario-admin-teams2-2 = Connect-MicrosoftTeams macht den Rest. Eine Sitzung muss nicht mehr geöffnet und importiert werden.
scenario-admin-teams2-3 = Eine Richtlinie für Tony wird erstellt, wie im Artikel.
scenario-admin-teams2-4 = Die nächste Zeile, ebenfalls aus dem Artikel kopiert, schlägt fehl: Hinter Grant steht ein Leerzeichen, mitten im Namen des Cmdlets.
scenario-admin-teams2-5 = Ohne dieses Leerzeichen schlägt sie noch einmal fehl: Ein zweites trennt PolicyName von seinem Bindestrich.
scenario-admin-teams2-6 = Ohne die beiden Leerzeichen funktioniert die Zeile, und Tony hat die Richtlinie.
scenario-admin-teams2-7 = Tonys Nachricht an Li wird <refused>abgelehnt</refused>. Aikos Nachricht kommt in den <spooler>Spooler</spooler>.

scenario-admin-teams3-title = Der Administrator im November 2021
scenario-admin-teams3-summary = Ein Name, der jahrelang funktionierte, wird nicht mehr gefunden.
scenario-admin-teams3-1 = November 2021: Tony wechselt zum Helpdesk, der keine Nachrichten für Abwesende hinterlassen darf. Der Administrator verbindet sich wie zuvor in einem neuen Fenster.
scenario-admin-teams3-2 = Die Richtlinie für Tony wird erstellt, wie im Artikel.
scenario-admin-teams3-3 = Sie lässt sich „Tony Smith“ nicht zuweisen: Dieses Modul findet niemanden über den Anzeigenamen.
scenario-admin-teams3-4 = Für Tony hat sich nichts geändert. Seine Nachricht an Li kommt in den <spooler>Spooler</spooler>.
scenario-admin-teams3-5 = Über seine Adresse wird Tony gefunden, und seine nächste Nachricht wird <refused>abgelehnt</refused>.

scenario-admin-teams4-title = Der Administrator im Juli 2022
scenario-admin-teams4-summary = Die Cmdlets des Artikels sind weg; es gilt der Standard.
scenario-admin-teams4-1 = Juli 2022: Ein Prüfer fragt, ob sich Offlinenachrichten noch ausschalten lassen. Der Administrator öffnet ein neues Fenster, lädt das neueste Teams-Modul und verbindet sich.
scenario-admin-teams4-2 = Die Benutzer im Mandanten lassen sich noch abfragen.
scenario-admin-teams4-3 = Aber das erste Beispiel des Artikels wird nicht erkannt: Die Cmdlets für Clientrichtlinien wurden aus dem Modul entfernt.
scenario-admin-teams4-4 = Also behält Global seinen Standard, und Offlinenachrichten bleiben eingeschaltet. Tonys Nachricht an Li kommt in den <spooler>Spooler</spooler>.
scenario-admin-teams4-5 = Zwei Minuten später ist sie in Lis <mailbox>Postfach</mailbox>, genau wie in früheren Jahren.

scenario-two-worlds-title = Zwei Varianten nebeneinander
scenario-two-worlds-summary = Ändern Sie eine Sache, und vergleichen Sie, was mit derselben Nachricht geschieht.
scenario-two-worlds-1 = Giulia ist nach Hause gegangen und hat sich abgemeldet. Claire weiß das noch nicht.
scenario-two-worlds-2 = Claire schreibt ihr. Alle Bedingungen sind erfüllt, also behält Claires Client die Nachricht in seinem <spooler>History Spooler</spooler>.
scenario-two-worlds-3 = Die Nachricht wartet in Giulias <mailbox>Postfach</mailbox>. Was wäre, wenn eine Sache anders gewesen wäre? Wählen Sie eine Frage unter der Regel, und wählen Sie dann „Vergleichen“.
scenario-two-worlds-4 = Was Sie auch geändert haben, diese Variante ist noch da: Giulia meldet sich an und wird benachrichtigt. „Vergleichen“ zeigt, wo sich ihre Wege trennen.

## Fragen zum Üben

scenario-practice-gates = Üben: Prüfungen
scenario-practice-presence = Üben: Status
scenario-practice-policy = Üben: Richtlinien
scenario-practice-timing = Üben: Zeiten
scenario-practice-mail = Üben: E-Mail
scenario-practice-question = Lesen Sie, was geschieht, und sagen Sie dann, was aus der Nachricht wird.
scenario-practice-outcome = Das ist aus ihr geworden, und warum.

scenario-task-slip-title = Eine verpasste Nachricht daraus machen
scenario-task-slip-summary = Ein Popup, das niemand schließt, endet trotzdem im Postfach.
scenario-task-slip-1 = Aikos Nachricht steht als <toast>Popup</toast> auf Tonys Bildschirm. Machen Sie eine <slip>verpasste Nachricht</slip> daraus, ohne dass jemand das Popup schließt oder sich abmeldet.
scenario-task-slip-2 = Tony ist gleich zurück. Nach 30 Sekunden öffnet sich das Fenster der Unterhaltung, niemand sieht es, und die Nachricht wird zu einer <slip>verpassten Nachricht</slip>.

scenario-task-mailbox-title = Ins Postfach
scenario-task-mailbox-summary = Eine Nachricht soll in Exchange auf Tony warten.
scenario-task-mailbox-1 = Aiko und Tony sind beide angemeldet. Lassen Sie eine Nachricht von Aiko in Tonys <mailbox>Postfach</mailbox> warten.
scenario-task-mailbox-2 = Tony meldet sich ab, und Aiko schreibt. Zwei Minuten später hat ihr Client die Nachricht in Tonys <mailbox>Postfach</mailbox> gelegt.

scenario-task-refused-title = Eine Nachricht, die nicht hinausgeht
scenario-task-refused-summary = Nur der Administrator kann sie aufhalten.
scenario-task-refused-1 = Tony ist abgemeldet, und alles funktioniert. Sorgen Sie dafür, dass Claires Nachricht an ihn <refused>abgelehnt</refused> wird, ohne einen Client oder ein Postfach anzurühren.
scenario-task-refused-2 = Claires neue Richtlinie schaltet Offlinenachrichten für sie aus. Ihr Client <refused>lehnt</refused> die Nachricht ab.

scenario-task-no-answer-title = Keine Antwort
scenario-task-no-answer-summary = Eine Nachricht geht hinaus und kommt nie an.
scenario-task-no-answer-1 = Giulia ist beschäftigt, aber da. Sorgen Sie dafür, dass eine Nachricht von Pilar an sie ohne Antwort bleibt.
scenario-task-no-answer-2 = Giulias Verbindung ist weg, und der Server hat es nicht bemerkt. Nach 60 Sekunden erfährt Pilar, dass die Nachricht ohne Antwort blieb.

scenario-task-two-ways-title = Zwei Nachrichten, zwei Orte
scenario-task-two-ways-summary = Die eine darf weiter, die andere muss warten.
scenario-task-two-ways-1 = Aiko und Claire haben beide an Tony geschrieben, der nicht da ist. Lassen Sie Claires Nachricht in sein <mailbox>Postfach</mailbox> kommen, während Aikos Nachricht in ihrem <spooler>Spooler</spooler> bleibt.
scenario-task-two-ways-2 = Aiko meldet sich ab, und nur ihr eigener Client kann ihre Nachricht weitergeben. Claires Nachricht ist nach zwei Minuten im <mailbox>Postfach</mailbox>.

scenario-task-signed-in-all-along-title = Die ganze Zeit da
scenario-task-signed-in-all-along-summary = Eine Offlinenachricht für jemanden, der nie weg war.
scenario-task-signed-in-all-along-1 = Li und Pilar sind beide angemeldet und bleiben es. Sorgen Sie dafür, dass Pilar über eine Nachricht von Li so benachrichtigt wird wie sonst bei der Anmeldung.
scenario-task-signed-in-all-along-2 = Pilar hat Li blockiert: Lis Client sieht sie als „Offline“, und die Nachricht nimmt den Offlineweg. Pilar war die ganze Zeit angemeldet und wird sofort benachrichtigt.

scenario-task-urgent-title = Es eilt wirklich
scenario-task-urgent-summary = „Nicht stören“ bleibt an, und eine Person kommt durch.
scenario-task-urgent-1 = Tony will nicht gestört werden, also wurde Giulias erste Nachricht zu einer <slip>verpassten Nachricht</slip>. Sorgen Sie dafür, dass die nächste zugestellt wird, ohne seinen Status anzurühren.
scenario-task-urgent-2 = Tony nimmt Giulia in seine Arbeitsgruppe auf, die bei „Nicht stören“ durchkommt. Die nächste Nachricht kommt als <toast>Popup</toast>, und er sieht sie, wenn sich das Fenster öffnet.

scenario-task-lost-title = Verloren, und niemand weiß es
scenario-task-lost-summary = Manche Nachrichten werden nirgends gespeichert.
scenario-task-lost-1 = Aikos Nachricht steht als <toast>Popup</toast> auf Lis Bildschirm. Sorgen Sie dafür, dass sie nirgends gespeichert wird.
scenario-task-lost-2 = Lis Client erreicht die Exchange-Webdienste nicht mehr. Schließt Li das <toast>Popup</toast>, kann der Client die verpasste Nachricht nirgends ablegen, und niemand erfährt es.

scenario-task-own-policy-title = Eine Ausnahme
scenario-task-own-policy-summary = Für alle aus, aber Claire muss schreiben.
scenario-task-own-policy-1 = Offlinenachrichten sind in Global ausgeschaltet, also wurde Claires Nachricht an Li <refused>abgelehnt</refused>. Sorgen Sie dafür, dass die nächste im <mailbox>Postfach</mailbox> wartet, ohne eine Richtlinie zu ändern.
scenario-task-own-policy-2 = Eine eigene Richtlinie ersetzt Global, und eine mitgelieferte genügt. Claires Nachricht wartet im <mailbox>Postfach</mailbox> auf Li.

scenario-task-repair-title = Giulias Client reparieren
scenario-task-repair-summary = Zweierlei stimmt nicht, und die Begründung nennt nur das Erste.
scenario-task-repair-1 = Giulias Nachricht an Li wurde <refused>abgelehnt</refused>. Finden Sie heraus, was mit ihrem Client nicht stimmt, und lassen Sie ihre nächste Nachricht in Lis <mailbox>Postfach</mailbox> warten. Li bleibt weg.
scenario-task-repair-2 = Giulias Client ist jetzt mit Klick-und-Los installiert und erreicht die Exchange-Webdienste wieder. Ihre Nachricht wartet in Lis <mailbox>Postfach</mailbox>.

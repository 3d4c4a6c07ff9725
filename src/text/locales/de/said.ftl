# Was die Leute in den Geschichten einander schreiben, wie unter Kollegen. Das Skript sagt es auf Englisch, die Seite in ihrer Sprache.

scenario-lunch-say-1 = Mittagessen um zwölf?
scenario-lunch-say-2 = Oder um eins?
scenario-lunch-say-3 = Dann morgen?
scenario-lunch-say-4 = Morgen um zwölf!

scenario-offline-basic-say-1 = Gehen wir Mittag essen?

scenario-two-minutes-say-1 = Der Drucker im zweiten Stock blinkt schon wieder.

scenario-not-archived-say-1 = Die Unterlagen für die Prüfung liegen in Raum 204.

scenario-back-early-say-1 = Welche Seite der Rechnung fehlt?
scenario-back-early-say-2 = Hab sie gefunden: Seite drei.

scenario-sender-leaves-say-1 = Können wir die Demo auf Donnerstag verschieben?

scenario-several-senders-say-1 = Im Serverraum ist es zu warm.
scenario-several-senders-say-2 = Hier oben wird’s langsam warm.

scenario-one-or-several-say-1 = Dein neuer Laptop ist da.
scenario-one-or-several-say-2 = Es ist der leichte.
scenario-one-or-several-say-3 = Soll ich ihn hochbringen?
scenario-one-or-several-say-4 = Ich hab ihn dir auf den Tisch gelegt.

scenario-toast-answered-say-1 = Kaffee in zehn Minuten?
scenario-toast-answered-say-2 = Lieber in fünf.
scenario-toast-answered-say-3 = Bin unterwegs!

scenario-toast-ignored-say-1 = Hast du die Belege aus Madrid noch?
scenario-toast-ignored-say-2 = Ja, in der blauen Mappe.

scenario-toast-present-say-1 = Das Update ist installiert.
scenario-toast-present-say-2 = Neustart nicht nötig.

scenario-toast-away-say-1 = Hast du den Beamer?

scenario-toast-sign-out-say-1 = Bist du noch da?
scenario-toast-sign-out-say-2 = Du hast deinen Schirm vergessen.

scenario-do-not-disturb-say-1 = Kannst du in Rom anrufen?
scenario-do-not-disturb-say-2 = Rom hat zurückgerufen. Alles gut.

scenario-presenting-say-1 = Viel Erfolg beim Vortrag!

scenario-workgroup-say-1 = Welche Schrift nehmen wir?
scenario-workgroup-say-2 = Der Mailserver ist ausgefallen.

scenario-blocked-say-1 = Drei zu zwei!
scenario-blocked-say-2 = Du solltest es mir doch nicht verraten!

scenario-appear-offline-say-1 = Noch nicht da?
scenario-appear-offline-say-2 = Ich mache einen Bericht fertig. Sag’s keinem.

scenario-policy-off-for-all-say-1 = Das Backup ist durch.
scenario-policy-off-for-all-say-2 = Der Vertrag ist unterschrieben.
scenario-policy-off-for-all-say-3 = Kommst du zum Stand-up?
scenario-policy-off-for-all-say-4 = Noch ein Versuch: Der Vertrag ist unterschrieben.

scenario-policy-off-for-one-say-1 = Ist das Testlabor frei?
scenario-policy-off-for-one-say-2 = Und morgen?
scenario-policy-off-for-one-say-3 = Tony sucht dich.
scenario-policy-off-for-one-say-4 = Das Labor ist am Mittwoch frei.
scenario-policy-off-for-one-say-5 = Dann bis Mittwoch.

scenario-policy-on-over-off-say-1 = Guten Morgen aus Madrid.
scenario-policy-on-over-off-say-2 = Jetzt wohl eher guten Abend.
scenario-policy-on-over-off-say-3 = Hast du was von Pilar gehört?

scenario-policy-predefined-say-1 = Kannst du mir die Preisliste schicken?
scenario-policy-predefined-say-2 = Die Preisliste, bitte!

scenario-policy-flipped-say-1 = Die Wartung beginnt um zehn.
scenario-policy-flipped-say-2 = Nein, um elf.

scenario-policy-at-sign-in-say-1 = Läuft der neue Switch?
scenario-policy-at-sign-in-say-2 = Oder der alte?
scenario-policy-at-sign-in-say-3 = Bei mir geht’s noch.

scenario-old-build-say-1 = Mein Bildschirm ist ganz grün.
scenario-old-build-say-2 = Kannst du dir meinen Bildschirm ansehen?
scenario-old-build-say-3 = Die Farben sind wieder da.

scenario-msi-say-1 = Welcher Besprechungsraum ist unserer?
scenario-msi-say-2 = Wir sind in Lissabon, dritter Stock.
scenario-msi-say-3 = Also doch Lissabon!

scenario-build-boundary-say-1 = Test von einem alten Laptop.
scenario-build-boundary-say-2 = Ich teste noch.
scenario-build-boundary-say-3 = Und jetzt?
scenario-build-boundary-say-4 = Endlich!

scenario-two-worlds-say-1 = Die Zahlen sind da.

scenario-web-services-down-say-1 = Es sind Blumen für dich gekommen.
scenario-web-services-down-say-2 = Wir sind dran.
scenario-web-services-down-say-3 = Die Blumen stehen in einer Vase auf deinem Schreibtisch.

scenario-no-mailbox-say-1 = Am Empfang liegt ein Paket für dich.
scenario-no-mailbox-say-2 = Hast du dein Paket abgeholt?

scenario-federated-say-1 = Die Muster sind angekommen.
scenario-federated-say-2 = Danke, die sehen gut aus.

scenario-lost-connection-say-1 = Wann kommst du an?
scenario-lost-connection-say-2 = Ruf mich an, wenn du aus dem Tunnel raus bist.

scenario-same-instant-message-first-say-1 = Bist du heute da?

scenario-same-instant-sign-in-first-say-1 = Bist du heute da?

scenario-admin-connector-say-1 = Dein Besuch steht am Eingang.
scenario-admin-connector-say-2 = Sie trinken gerade einen Kaffee bei mir.
scenario-admin-connector-say-3 = Besuch für dich!

scenario-admin-teams1-say-1 = Das Budget ist genehmigt.
scenario-admin-teams1-say-2 = Wirklich, das Budget ist genehmigt!
scenario-admin-teams1-say-3 = Hat Giulia dich erreicht?

scenario-admin-teams2-say-1 = Liegt’s nur an mir?
scenario-admin-teams2-say-2 = Tony sagt, er erreicht dich nicht.

scenario-admin-teams3-say-1 = Ich höre, ich kann dir nicht schreiben.
scenario-admin-teams3-say-2 = Jetzt stimmt’s.

scenario-admin-teams4-say-1 = Hm, ich dachte, das wird abgelehnt.

scenario-task-slip-say-1 = Bist du da?

scenario-task-mailbox-say-1 = Die Tagesordnung liegt auf deinem Schreibtisch.

scenario-task-refused-say-1 = Die Zahlen sind da.

scenario-task-no-answer-say-1 = Ist der Zug pünktlich?

scenario-task-two-ways-say-1 = Ruf mich an.
scenario-task-two-ways-say-2 = Mich auch.

scenario-task-signed-in-all-along-say-1 = Ist das Paket gekommen?

scenario-task-urgent-say-1 = Der Server ist ausgefallen!
scenario-task-urgent-say-2 = Er ist wirklich ausgefallen.

scenario-task-lost-say-1 = Wer hat den Schlüssel?

scenario-task-own-policy-say-1 = Willkommen zurück, Li.
scenario-task-own-policy-say-2 = Schön, dass du wieder da bist.

scenario-task-repair-say-1 = Das Budget ist genehmigt.
scenario-task-repair-say-2 = Noch einmal: Das Budget ist genehmigt.

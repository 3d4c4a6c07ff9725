# What only those who present a story read beside its scenes, in the stories that the lessons tell.

scenario-lunch-note-1 = Fragen Sie, wer schon einmal jemandem geschrieben hat, der nicht da war, und wo die Nachricht wohl lag.
scenario-lunch-note-4 = Die meisten erwarten hier ein Popup. Zeigen Sie, wer die verpasste Nachricht schreibt: Tonys eigener Client, kein Server.
scenario-do-not-disturb-note-2 = Folgen Sie dem Weg mit dem Zeiger: Die Nachricht kam bei Giulias Client an, und der legte sie in ihr Postfach.
scenario-policy-off-for-all-note-2 = Nichts hat die Computer der Absenderinnen verlassen: Ihre eigenen Clients lehnen ab. Fragen Sie, ob Li je davon erfährt.
scenario-two-minutes-note-2 = Halten Sie hier kurz inne. Die nächste Szene dauert nur eine Sekunde, und auf die kommt es an.
scenario-not-archived-note-3 = Das ist eine Lesart, keine Tatsache: Der Artikel erklärt das Wort nicht. Fragen Sie, wie das Publikum es versteht.
scenario-toast-ignored-note-2 = Fragen Sie, wo Giulia die Nachricht jetzt lesen kann: in einer E-Mail, nicht in der Unterhaltung.
scenario-appear-offline-note-3 = Fragen Sie, wer ein Popup erwartet hätte: Tony ist ja da. Aber Claires Client kann das nicht wissen.
scenario-policy-off-for-one-note-4 = Hier irren sich die meisten: Tony hat die Richtlinie, aber Li sendet. Tonys Richtlinie wird also nicht geprüft.
scenario-msi-note-1 = Fragen Sie, wer weiß, wie das Programm auf dem eigenen Computer installiert wurde. Kaum jemand weiß es.
scenario-offline-basic-note-2 = Lassen Sie dem Publikum Zeit, den Spooler zu finden: Er liegt auf Aikos Computer, nicht auf einem Server.
scenario-sender-leaves-note-3 = Lassen Sie das Publikum sagen, was fehlt. Es ist Pilars Client: Sonst kann niemand die Nachricht weitergeben.
scenario-several-senders-note-4 = Fragen Sie, bevor Sie weitergehen, welche Nachricht Tony zuerst sehen wird.
scenario-toast-answered-note-1 = Das ist der alltägliche Fall. Halten Sie ihn kurz: Er dient zum Vergleich mit dem, was folgt.
scenario-workgroup-note-2 = Fragen Sie, wer welchen Status sieht. Daraus folgen die nächsten zwei Szenen.
scenario-policy-flipped-note-4 = Auf den Schluss kommt es an: Li geht jetzt von der falschen Uhrzeit aus. Fragen Sie, wie Aiko das hätte verhindern können.
scenario-build-boundary-note-3 = Die Zahl muss sich niemand merken. Wichtig ist, dass für die zwei Orte zwei Mindestwerte gelten.
scenario-no-mailbox-note-3 = Lassen Sie dem Publikum einen Moment: Die Nachricht ist verloren, und niemand erfährt es.
scenario-admin-teams4-note-3 = Das ist der Fehler, den PowerShell bei einem unbekannten Namen wirklich ausgibt. Lesen Sie die erste Zeile laut vor.

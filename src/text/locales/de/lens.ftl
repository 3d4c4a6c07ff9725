# Der Blickwinkel: Wer weiß was?
lens-title = Wer weiß was
lens-truth = Die ganze Wahrheit
lens-user = Was { $name } weiß
lens-administrator = Was der Administrator sieht
lens-hidden = { $name } kann das nicht wissen.
lens-hidden-administrator = Der Administrator kann das nicht sehen.
lens-hatched = Was { $name } nicht wissen kann, ist schraffiert.
lens-sent = { $name } weiß, dass die Nachricht gesendet wurde, aber nicht, was aus ihr geworden ist.
lens-refused = { $name } weiß, dass die Nachricht abgelehnt wurde, aber nicht, warum.
lens-timed-out = { $name } weiß, dass niemand geantwortet hat, aber nicht, warum.
lens-toast = { $name } sieht die Nachricht in einem Popup, aber nicht ihren Weg dorthin.
lens-conversation = { $name } sieht die Nachricht in einer Unterhaltung, aber nicht ihren Weg dorthin.
lens-slip = { $name } sieht den Hinweis auf eine verpasste Nachricht, aber nicht deren Weg.
lens-nothing = { $name } weiß nichts von dieser Nachricht.
lens-administrator-knows = Der Administrator sieht Benutzer, Postfächer und Richtlinien, aber keine Nachrichten, keine Clients und keinen Status.
lens-legend = Grobe Schraffur: was die unter „Wer weiß was“ gewählte Person nicht wissen kann.
keys-lens = Wer weiß was: nächster Blickwinkel

presence-automatic = Status zurücksetzen

# Wo eine Nachricht ist.
state-sending = Unterwegs, noch ohne Antwort
state-refused = Abgelehnt
state-timed-out = Ohne Antwort
state-in-toast = Im Popup
state-delivered = Zugestellt
state-spooled = Im Spooler
state-queued = Wartet im Postfach
state-delivered-at-sign-in = Bei der Anmeldung zugestellt
state-delivered-from-mailbox = Aus dem Postfach zugestellt
state-missed-notice = Verpasste Nachricht
state-not-stored = Nicht gespeichert

install-click-to-run = Klick-und-Los
install-msi = MSI

folder-missed-conversation = Verpasste Unterhaltung
folder-inbox = Posteingang
folder-conversation-history = Unterhaltungsverlauf

subject-sent = { $name } hat Ihnen eine Nachricht in Skype for Business gesendet
subject-missed = Verpasste Unterhaltung mit { $name }
subject-saved = Unterhaltung mit { $name }

length-hours = { $hours } Std. { $minutes } Min.
length-whole-hours = { $hours } Std.
length-minutes = { $minutes } Min. { $seconds } Sek.
length-whole-minutes = { $minutes } Min.
length-seconds = { $seconds } Sek.

due-toast = Popup schließt sich
due-spooler = Nachricht verlässt den Spooler
due-times-out = Nachricht bleibt ohne Antwort
due-inactive = { $name } wird inaktiv
due-away = { $name } wird abwesend
due-held = Status von { $name } wird zurückgesetzt

error-broken = Der Simulator funktioniert nicht mehr
error-broken-help = Das ist unser Fehler, nicht Ihrer. Unten steht das Skript Ihrer Sitzung: Kopieren Sie es, beginnen Sie von vorn, und fügen Sie es in die Konsole ein, um alles zurückzubekommen.
error-broken-script = Das Skript der Sitzung
error-broken-line = Der Fehler trat auf, während dies lief:
error-broken-back = Von vorn beginnen
error-broken-good = Zurück zum letzten Schritt, der funktioniert hat

# Was die Seite sagt, bevor ihr Programm läuft.
boot-failed = While You Were Out konnte nicht starten
boot-help = Ein Teil der Seite wurde nicht geladen, oder dieser Browser kann WebAssembly nicht ausführen. Versuchen Sie es noch einmal, oder verwenden Sie einen aktuellen Browser.
boot-reload = Seite neu laden
boot-no-script = While You Were Out ist ein Simulator, der in Ihrem Browser läuft. Er braucht JavaScript und WebAssembly und sendet keine Daten.
boot-cors = Der Server lässt Frames in einer Sandbox die Dateien der Seite nicht laden. Er muss mit jeder Datei den folgenden Header senden.
boot-type = Der Server sendet ein Skript der Seite mit einem Typ, den Browser nicht ausführen.
boot-missing = Eine Datei der Seite fehlt auf dem Server.
boot-old = Diesem Browser fehlen die unten genannten Funktionen. Verwenden Sie Chrome oder Edge ab 123, Firefox ab 120 oder Safari ab 17.5.

# Dialogfelder: ihre Titel, die auch auf den Schaltflächen stehen, die sie öffnen.

dialog-stories = Geschichten
dialog-editor = Ihre Geschichten
dialog-share = Teilen
dialog-embed = Einbetten
dialog-export = Exportieren
dialog-rules = Die Regeln
dialog-reference = PowerShell-Referenz
dialog-palette = Aktion suchen
dialog-help = Tastenkürzel
dialog-close = Schließen
page-coming = Wird geladen …
page-more = Mehr über diesen Simulator
story-missing = Diese Geschichte konnte nicht geladen werden. Ihre Sitzung ist unverändert.
story-broken = Die Datei der Geschichte enthält einen Fehler: { $what }

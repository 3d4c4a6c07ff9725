# Was anders hätte sein können: Jeder Text steht nach „Was wäre, wenn …?“ und im Namen einer Variante, deshalb ist er kurz.

what-if-signed-in = { $name } angemeldet
what-if-signed-out = { $name } abgemeldet
what-if-connected = { $name } wieder verbunden
what-if-cut-off = { $name } ohne Verbindung
what-if-presence = { $name }: { $presence }
what-if-blocked = { $name } blockiert { $contact }
what-if-not-blocked = { $name } blockiert { $contact } nicht
what-if-workgroup = { $contact } in der Arbeitsgruppe von { $name }
what-if-install = Client von { $name }: { $install }
what-if-old-build = Client von { $name }: älterer Build
what-if-current-build = Client von { $name }: aktueller Build
what-if-web-services = Client von { $name } erreicht Exchange
what-if-no-web-services = Client von { $name } erreicht Exchange nicht
what-if-mailbox = { $name } hat ein Postfach
what-if-no-mailbox = { $name } hat kein Postfach
what-if-policy-on = { $policy }: Offlinenachrichten ein
what-if-policy-off = { $policy }: Offlinenachrichten aus
what-if-own-on = Offlinenachrichten ein für { $name }
what-if-own-off = Offlinenachrichten aus für { $name }
what-if-opens = { $name } öffnet das Popup
what-if-ignores = { $name } ignoriert das Popup
what-if-leaves = { $name } meldet sich gleich danach ab
what-if-comes-back = { $name } kommt rechtzeitig zurück
what-if-left-out = Ohne „{ $act }“
what-if-title = Was wäre, wenn …?
what-if-more = { $count ->
    [one] { $count } weitere Frage
   *[other] { $count } weitere Fragen
}

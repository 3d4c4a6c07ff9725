address-unknown = „{ $parameter }“ ist kein Parameter dieser Seite.
address-twice = „{ $parameter }“ kommt mehrmals vor. Nur der erste Wert gilt.
address-no-value = „{ $parameter }“ hat keinen Wert.
address-no-switch = „{ $parameter }={ $value }“ ist ungültig. Erlaubt sind 1 und 0.
address-no-step = „{ $parameter }={ $value }“ ist ungültig. Ein Schritt ist eine ganze Zahl.
address-no-number = „{ $parameter }={ $value }“ ist ungültig. Erlaubt ist eine ganze Zahl ab 1.
address-unknown-scenario = Es gibt keine Geschichte namens „{ $value }“.
address-unknown-language = Die Sprache „{ $value }“ ist nicht verfügbar.
address-unknown-theme = Es gibt kein Design namens „{ $value }“.
address-unknown-practice = Es gibt kein Übungsthema namens „{ $value }“.
address-unknown-panel = Es gibt keinen Bereich namens „{ $value }“.
address-unknown-user = Es gibt hier niemanden namens „{ $value }“, daher werden alle Plätze angezeigt.
address-step-beyond = Schritt { $step } gibt es nicht. Der letzte ist { $steps }, und dort sind Sie jetzt.
address-scene-beyond = Szene { $step } gibt es nicht. Die letzte ist { $steps }, und dort sind Sie jetzt.
address-too-long = „{ $parameter }“ wurde ignoriert, weil der Wert zu lang ist: { $count } Zeichen. Erlaubt sind { $most }.
address-no-text = „{ $parameter }“ wurde ignoriert, weil es ab Byte { $at } kein gültiger Text ist.
address-stray-percent = „{ $parameter }“ enthält bei Byte { $at } ein „%“, das zu keinem gültigen Code gehört. Es blieb, wie es ist.
address-superseded = „{ $parameter }“ wurde ignoriert, weil der Link schon eine ganze Sitzung enthält.
address-more = { $count ->
    [one] Es gibt noch ein Problem.
   *[other] Es gibt noch { $count } Probleme.
}

link-letter = Die Sitzung in diesem Link ist beschädigt: unerwartetes Zeichen „{ $letter }“ an Stelle { $at }. Kopieren Sie den Link noch einmal.
link-cut-off = Die Sitzung in diesem Link ist unvollständig. Kopieren Sie den ganzen Link.
link-damaged = Die Sitzung in diesem Link ist beschädigt und lässt sich nicht öffnen. Kopieren Sie noch einmal den ganzen Link.
link-too-large = Die Sitzung in diesem Link ist zu groß zum Öffnen.
link-no-text = Die Sitzung in diesem Link ist beschädigt: Sie besteht nicht aus Text.
link-foreign = Dieser Link enthält keine Sitzung dieses Simulators.
link-newer = Dieser Link stammt von einer neueren Version des Simulators (Format { $number }). Laden Sie die Seite neu, um die aktuelle Version zu erhalten.
link-no-step = Die Sitzung in diesem Link ist beschädigt: Ihr Schritt ist keine Zahl.
link-no-inflating = Dieser Browser kann die Sitzung in diesem Link nicht öffnen. Verwenden Sie einen aktuellen Browser.
link-does-not-play = Diese Sitzung lässt sich nicht abspielen: Sie bleibt in Zeile { $number } stehen.

host-not-an-object = Eine Nachricht an den Simulator muss ein Objekt sein.
host-not-addressed = Die Nachricht ist nicht für den Simulator: Ihr target ist nicht „wywo“.
host-wrong-version = Die Nachricht hat die Version { $value }; dieser Simulator verwendet Version 1.
host-no-version = Die Nachricht hat keine Version: v muss 1 sein.
host-no-id = Die Nachricht hat keine id (eine Zahl oder Text mit bis zu 200 Zeichen), daher ließe sich die Antwort nicht zuordnen.
host-no-command = Die Nachricht hat kein cmd.
host-unknown-command = Es gibt keinen Befehl namens „{ $value }“.
host-field-missing = { $command } braucht „{ $parameter }“.
host-field-wrong = „{ $parameter }“ ist für { $command } ungültig.
host-field-too-long = „{ $parameter }“ hat { $count } Zeichen; erlaubt sind { $most }.

expect-holds = Wie erwartet
expect-fails = Nicht wie erwartet
expect-error = Nicht prüfbar
expect-not-an-assertion = Hier lassen sich nur Cmdlets prüfen, deren Name mit Assert-Sim beginnt.
expect-too-many = Nur die ersten { $count } Prüfungen wurden ausgeführt.
expect-nothing = Es gibt nichts zu prüfen.

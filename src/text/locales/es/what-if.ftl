# Lo que podría haber sido distinto: cada texto sigue a «¿Y si…?» y da nombre a una rama, así que es corto.

what-if-signed-in = { $name } con sesión iniciada
what-if-signed-out = { $name } sin sesión iniciada
what-if-connected = Red de { $name } restablecida
what-if-cut-off = Red de { $name } cortada
what-if-presence = { $name }: { $presence }
what-if-blocked = { $name } bloquea a { $contact }
what-if-not-blocked = { $name } no bloquea a { $contact }
what-if-workgroup = { $contact } en el grupo de trabajo de { $name }
what-if-install = Cliente de { $name }: { $install }
what-if-old-build = Cliente de { $name }: compilación antigua
what-if-current-build = Cliente de { $name }: compilación actual
what-if-web-services = El cliente de { $name } llega a Exchange
what-if-no-web-services = El cliente de { $name } no llega a Exchange
what-if-mailbox = { $name } tiene buzón
what-if-no-mailbox = { $name } no tiene buzón
what-if-policy-on = { $policy }: mensajes sin conexión activados
what-if-policy-off = { $policy }: mensajes sin conexión desactivados
what-if-own-on = Mensajes sin conexión activados para { $name }
what-if-own-off = Mensajes sin conexión desactivados para { $name }
what-if-opens = { $name } abre la notificación
what-if-ignores = { $name } ignora la notificación
what-if-leaves = { $name } cierra sesión justo después
what-if-comes-back = { $name } vuelve a tiempo
what-if-left-out = Sin «{ $act }»
what-if-title = ¿Y si…?
what-if-more = { $count ->
    [one] { $count } pregunta más
   *[other] { $count } preguntas más
}

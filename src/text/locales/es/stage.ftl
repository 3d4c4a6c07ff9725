# The stage of a story: its places, the words beside the way, and what stands below the clients.

stage-panel = Escenario
stage-refused = Rechazado
stage-no-answer = Sin respuesta
stage-cut-off = Sin red
stage-earlier = { $count ->
    [one] { $count } anterior: { $time }
   *[other] { $count } anteriores, último: { $time }
}
stage-sees = { $name } solo ve esto
stage-sees-nothing = { $name } todavía no ve nada
stage-not-signed-in = Sin iniciar sesión
stage-or-drag = o arrastre a { $name } hasta aquí
stage-seen = enviado: { $sent }, visto: { $seen }
stage-from = de { $name }, { $time }
stage-tray = History Spooler de { $name }
stage-tray-about = una carpeta en el equipo del remitente
stage-waits-for = hasta que vuelva { $name }
stage-left = restantes
stage-empty = vacío
stage-mailbox = Buzón de { $name }
stage-in-exchange = en Exchange
stage-waiting = { $count ->
    [one] espera un mensaje
   *[other] esperan { $count } mensajes
}
stage-no-mailbox = sin buzón
stage-more = + { $count }
stage-check-install = Hacer clic y ejecutar
stage-check-build = compila­ción reciente
stage-check-exchange = llega a Exchange
stage-check-policy = envío sin conexión
stage-closed-install = Cerrado: instalado con MSI
stage-closed-build = Cerrado: compilación demasiado antigua
stage-closed-exchange = Cerrado: no llega a Exchange
stage-closed-policy = Cerrado: mensajes sin conexión desactivados
stage-checks = El cliente de { $name } comprueba
stage-nobody-answers = el cliente de { $name } no responde
stage-straight = directo al cliente de { $name }
stage-no-toast = al cliente de { $name }, sin notificación
stage-files = lo guarda { $name }
stage-not-stored = no se guarda
stage-at = a las { $time }
stage-at-once = de inmediato
stage-at-sign-in = al iniciar sesión
stage-between = Entre los clientes
stage-rule = La regla que decidió
stage-rules = las { $count } reglas
stage-unplug = Desconectar el cable de red de { $name }
stage-plug = Conectar el cable de red de { $name }
stage-explore = Explorar
stage-assumed = supuesto
stage-room = Presentar

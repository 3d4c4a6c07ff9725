# Los retos: qué debe ser de un mensaje, qué se ha hecho, las pistas y el final; y los errores de un reto propio.
task-panel = Reto
task-goal = Mensaje { $number }: { $state }
task-goal-of = Mensaje de { $from } a { $to }: { $state }
task-met = Conseguido
task-acts = { $count ->
    [one] Una acción hasta ahora
   *[other] { $count } acciones hasta ahora
}
task-fewest = { $count ->
    [one] Basta una acción. Esperar no cuenta.
   *[other] Bastan { $count } acciones. Esperar no cuenta.
}
task-barred = No se permite: { $names }
task-broken = { $name } no se permite en este reto. Deshágalo o empiece otra vez.
task-hint = Pista { $at } de { $of }
task-hint-rule = Decide esta regla. { $rule }
task-hint-cmdlets = Basta con esto: { $names }
task-hint-acts = Una manera: { $deeds }
task-solved = { $count ->
    [one] Resuelto con una acción.
   *[other] Resuelto con { $count } acciones.
}
task-solved-fewest = No se conoce una manera más corta.
task-show = Mostrar una solución
stories-solved = resuelto
fault-bad-goal = Escriba después de «{ $mark }» el número de un mensaje y un estado, por ejemplo 1 MissedNotice. Si el mensaje aún no se ha enviado, agregue from= y to=.
fault-bad-bar = Escriba después de «{ $mark }» nombres de cmdlets, por ejemplo Set-SimPresence.
fault-bad-hint = Escriba después de «{ $mark }» una pista. Un reto tiene tres como máximo.
editor-new-task = Escribir un reto nuevo
editor-task-title = Mi reto
editor-task-first = El mensaje de Aiko está en la pantalla de Tony. Haga que acabe como mensaje perdido.
editor-task-second = Tony cierra la notificación, y el mensaje pasa a ser un mensaje perdido.
editor-goal-unmet = Al final de esta escena no se ha conseguido su objetivo.
editor-goal-early = El objetivo de esta escena ya está conseguido antes de que empiece.
editor-goal-barred = Esta escena usa { $name }, que no permite.
editor-goal-shorter = Hay una manera más corta: { $deeds }

# Una sesión llevada al papel: el documento Markdown, la imagen, la hoja de contactos, la transcripción.

document-session = Sesión
document-independent = Hecho con While You Were Out, un simulador independiente que no se conecta a ningún servicio de Microsoft.
document-story = Qué ocurrió
document-afterwards = Después de la historia
document-steps = Paso a paso
document-nothing = Todavía no ha ocurrido nada.
document-moment = paso { $step }, { $time }
document-moments = Abrir en este punto: { $links }
document-ways = Camino de los mensajes
document-ways-cut = { $count ->
    [one] Solo se dibujan los últimos mensajes; se omite { $count } anterior.
   *[other] Solo se dibujan los últimos mensajes; se omiten { $count } anteriores.
}
document-spooler-of = History Spooler de { $name }
document-mailbox-of = Buzón de { $name }
document-outcome = Resultado
document-ledger = { $sent }: { $parts } ({ $verdict })
document-column-message = Mensaje
document-column-from = De
document-column-to = Para
document-column-state = Estado
document-column-because = Por qué

document-picture = Línea de tiempo: { $title }
document-picture-about = Estado y camino de los mensajes hasta el paso { $step } de { $steps }, { $time }. { $ledger }
document-picture-cut = Los mensajes anteriores no se dibujan.

document-sheet = Hoja de miniaturas: { $title }
document-sheet-step = Paso { $step }
document-sheet-quiet = No ocurrió nada más.
document-sheet-cut = Para que el archivo sea pequeño, solo los últimos { $count } pasos tienen imagen.

document-transcript = Transcripción: { $title }
document-transcript-acts = Acciones y resultados
document-transcript-console = Consola
document-transcript-no-console = La consola está vacía.
document-by-hand = desde la página

# Lo que causó un acto, una línea por cada cosa.
caused-sent = #{ $id } { $between }, «{ $text }»: { $state }
caused-moved = #{ $id } { $between }: { $state }
caused-because = { $what } — { $why }
caused-held = #{ $id } { $between } se queda donde está
caused-presence = { $name } aparece como «{ $presence }»
caused-loss-noticed = El servidor se da cuenta de que { $name } ha perdido la conexión
caused-conversation = La conversación con { $peer } se abre en el lado de { $name }
caused-conversation-over = La conversación entre { $one } y { $other } termina: diez minutos sin mensajes
caused-mail = En el buzón de { $name }, carpeta { $folder }: «{ $subject }»
caused-mail-read = El correo de { $name } se marca como leído
document-legend-lanes = Líneas: { $names }.
document-legend-marks = En las imágenes, una marca de verificación es un mensaje entregado; una nota rosa, uno perdido; una cruz, uno rechazado o sin respuesta; un círculo tachado, uno que no se guardó en ninguna parte.
document-ways-legend = Se lee de arriba abajo: primero por orden de tiempo y, en un mismo momento, por orden de acciones. Una flecha con cruz es un mensaje que no llegó; una discontinua vuelve al remitente.

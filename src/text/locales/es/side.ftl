console-label = Consola
console-run = Ejecutar
console-hint = Escriba un cmdlet y presione Entrar. Lo que haga en otra parte de la página aparece también aquí como comando.
console-by-hand = desde la página

mail-empty = Esta carpeta está vacía.
beside-mail-empty = No hay mensajes en este buzón.
mail-mark = Marcar «{ $subject }» como leído
mail-copy = Copia del elemento de la carpeta { $folder }
mail-no-mailbox = { $name } no tiene buzón.

matrix-intro = Cada celda es el resultado de un mensaje, enviado en una copia de la organización inicial y seguido durante cinco minutos.
matrix-recipient = Destinatario
matrix-sender-allowed = Remitente: Hacer clic y ejecutar, mensajes sin conexión activados
matrix-sender-off = Remitente: mensajes sin conexión desactivados
matrix-sender-msi = Remitente: MSI
matrix-blocked = Ha bloqueado al remitente
matrix-workgroup = No molestar, remitente del grupo de trabajo
matrix-lost = Conexión perdida, aún sin notar
matrix-sender-old-build = Remitente: compilación antigua
matrix-sender-no-web-services = Remitente: sin acceso a Exchange
matrix-sender-no-mailbox = Remitente: sin buzón
matrix-sender-signed-out = Remitente: sin iniciar sesión
matrix-no-mailbox = Desconectado, sin buzón
matrix-no-web-services = No molestar, sin acceso a Exchange
matrix-facts = Elegir filas y columnas
matrix-fact-presence = estado
matrix-fact-relationship = relación
matrix-fact-connection = conexión
matrix-fact-mailbox = buzón del destinatario
matrix-fact-policy = directiva del remitente
matrix-fact-client = cliente del remitente
matrix-fact-web-services = Exchange del remitente
matrix-fact-sign-in = sesión del remitente
matrix-open-rule = Abrir este caso: { $rule }
matrix-seen = Ya abierto
matrix-case = Destinatario: { $recipient }. { $sender }. Cinco minutos después: { $state }.
matrix-csv = Guardar como CSV
matrix-markdown = Guardar como Markdown

console-offers = Sugerencias. Presione Tab para aceptar la seleccionada.
console-question = Pregunta
console-yes = Sí
console-yes-to-all = Sí a todo
console-no = No
console-no-to-all = No a todo
console-supply = { $command } necesita un valor para { $parameter }
console-cancel = Cancelar
console-mended = ¿Quiso decir esto? { $line }
console-more = { $count ->
    [one] una línea más
   *[other] { $count } líneas más
}
console-waiting = Quedan por ejecutar: { $count ->
    [one] una línea
   *[other] { $count } líneas
}
console-stop = Detener
console-open-quote = Hay una comilla sin cerrar: la línea siguiente pertenece al mismo texto.
console-copy = Copiar la transcripción
console-save-file = Guardar { $path }
console-clear = Borrar

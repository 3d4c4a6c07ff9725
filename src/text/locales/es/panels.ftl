why-panel = Por qué
why-title = ¿Por qué está aquí «{ $text }»?
why-between = { $from } a { $to }
why-nothing = Seleccione un mensaje para saber por qué está donde está.
why-passed = se cumple
why-failed = no se cumple
why-not-reached = no se comprueba
why-applied = se aplica
why-documented = Documentado
why-seen = Visto en un foro o un script
why-assumption = Suposición de este simulador
why-go-to-step = Paso { $step }: { $deed }
why-head-sending = Ha salido, pero { $to } ha perdido la conexión y nadie responde.
why-head-refused = El mensaje de { $from } para { $to } se ha rechazado y no está guardado en ninguna parte.
why-head-timed-out = Nadie respondió en el lado de { $to }, así que { $from } recibió el aviso de que se había agotado el tiempo.
why-head-in-toast = El cliente de { $to } lo muestra durante 30 segundos.
why-head-delivered = Le ha llegado a { $to } en una conversación.
why-head-spooled = { $to } no parece estar en línea, así que espera en el History Spooler del cliente de { $from }.
why-head-queued = Está guardado en el buzón de { $to } hasta que { $to } inicie sesión.
why-head-delivered-at-sign-in = Esperó en el buzón de { $to }, y { $to } recibió el aviso.
why-head-missed-notice = { $to } estaba en línea, pero no lo abrió, así que se convirtió en un mensaje perdido en el buzón de { $to }.

source-article = el artículo para administradores
source-offline-im = «Habilitar o deshabilitar la mensajería instantánea sin conexión»
source-notifications = «Información acerca de las notificaciones de MI»
source-presence-status = «Cambiar el estado de presencia»
source-cmdlets = la referencia de los cmdlets
source-sdk = la referencia de UCMA y UCWA
source-policies = «Asignar directivas»
source-named = { $evidence }: { $documents }
source-and = { $list }, { $item }

policies-tab = Directivas
policies-who = Directivas asignadas
policies-all = Todas las directivas
policies-own = Prevalece sobre Global, en bloque.
policies-global = Sin directiva propia: rige Global.
policies-removed = { $policy } se ha quitado: vuelve a regir Global.
policies-archiving = Archivado
policies-appear-offline = Aparecer como desconectado
policies-on = True
policies-off = False
policies-null = en blanco
policies-null-means = No hay nada guardado. En EnableIMAutoArchiving, en blanco equivale a True.
policies-predefined = predefinida, no se puede cambiar
policies-remove = Quitar { $policy }
policies-reset = Restablecer Global
policies-new = Nueva directiva
policies-new-name = Nombre de la nueva directiva
policies-create = Crear
policies-grant-to = Directiva de { $name }
policies-none = (ninguna: Global)
policies-effective = Rige { $policy }
policies-value-of = { $setting } en { $policy }
policies-external = Los contactos federados no se administran aquí.
policies-refresh = Una directiva modificada llega al cliente
policies-refresh-immediate = al instante
policies-refresh-sign-in = en su próximo inicio de sesión

console-tab = PowerShell
console-label = Consola
console-run = Ejecutar
console-hint = Escriba un cmdlet y presione Entrar. Lo que haga con un clic en otra parte aparece aquí como una línea.
console-by-hand = a mano

mail-tab = Correo
mail-of = Buzón de { $name }
mail-empty = Esta carpeta está vacía.
mail-unread = sin leer
mail-mark = Marcar «{ $subject }» como leído
mail-holds = { $count ->
    [one] un mensaje
   *[other] { $count } mensajes
}
mail-no-mailbox = { $name } no tiene buzón.

matrix-tab = Casos
matrix-intro = Un mensaje por caso, enviado en una copia de la organización inicial y seguido durante cinco minutos.
matrix-recipient = Destinatario
matrix-sender-allowed = Remitente: Hacer clic y ejecutar, archivado activado
matrix-sender-off = Remitente: archivado desactivado
matrix-sender-msi = Remitente: MSI
matrix-blocked = Ha bloqueado al remitente
matrix-workgroup = No molestar, remitente del grupo de trabajo
matrix-lost = Conexión perdida sin que se note

ledger-panel = Recuento
ledger-sent = { $count ->
    [one] { $count } enviado
   *[other] { $count } enviados
}
ledger-balanced = las cuentas cuadran
ledger-unbalanced = Las cuentas no cuadran: el mensaje n.º { $id } no tiene ningún estado, o tiene dos.
ledger-part = { $count } × { $state }
ledger-none = Todavía no se ha enviado nada.

timeline-panel = Línea de tiempo
timeline-slider = Paso en la línea de tiempo
timeline-value = Paso { $step } de { $steps }, { $time }: { $deed }
timeline-start = el principio
timeline-now = ahora
timeline-message = #{ $id } { $text }
timeline-spooler = spooler
timeline-mailbox = buzón
timeline-toast = notificación
timeline-line = sin respuesta
timeline-folded = { $time } sin sucesos
timeline-cut = Los mensajes anteriores no se muestran. Vuelva atrás para verlos.
timeline-legend = Leyenda
timeline-legend-spooler = El History Spooler: el cliente del remitente guarda ahí el mensaje durante dos minutos antes de procesarlo.
timeline-legend-mailbox = Guardado en el buzón del destinatario hasta su próximo inicio de sesión.
timeline-legend-toast = Una notificación en la pantalla del destinatario, durante 30 segundos.
timeline-legend-tick = Entregado.
timeline-legend-slip = Un aviso de mensaje perdido, dibujado como las notas rosas de las oficinas de antes.
timeline-legend-cross = Rechazado, o se agotó el tiempo.
timeline-legend-words = Hacer clic y ejecutar y MSI son dos formas de instalar Office; solo los clientes de Hacer clic y ejecutar envían mensajes sin conexión. «Archivado» es la opción de directiva EnableIMAutoArchiving, que los activa y los desactiva.
timeline-lane = { $name }: { $presence }

story-panel = Historia
story-next = Siguiente
story-previous = Atrás en la historia
story-leave = Salir de la historia
story-again = Empezar otra vez
story-position = { $at } de { $of }
story-free = Explore: inicie y cierre sesiones, escriba, cambie directivas y observe dónde esperan los mensajes.
story-stories = Historias
story-end = Aquí termina la historia. Explore por su cuenta o empiece otra vez.

page-title = While You Were Out
page-tagline = Los mensajes sin conexión, y por qué van adonde van
page-step-announcement = Paso { $step }, { $time }. { $deed }.
page-at-the-start = Al principio. Todavía no ha pasado nada.
page-independent = Simulador independiente, sin conexión con Microsoft. Skype Empresarial Online se retiró el 31/7/2021 (21Vianet: 1/10/2023).
page-theme = Tema
page-theme-auto = Sistema
page-theme-light = Claro
page-theme-dark = Oscuro
page-theme-contrast = Contraste alto
page-theme-projector = Proyector
page-language = Idioma
page-dismiss = Descartar
page-storage-denied = Este navegador no permite que la página guarde nada. La sesión se pierde al cerrar la página.
page-saved-broken = La sesión guardada en este navegador no se pudo leer. Se ha dejado como estaba; esta es nueva.
page-console-missing = No se pudo cargar PowerShell. Lo que ha hecho queda en espera y el paso siguiente lo intentará de nuevo.
page-language-missing = No se pudo cargar ese idioma. La página sigue en este.
page-skip = Ir a los puestos

console-offers = Sugerencias; Tab acepta la marcada
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
console-copy = Copiar la transcripción
console-clear = Borrar

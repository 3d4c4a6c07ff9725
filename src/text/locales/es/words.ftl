presence-automatic = Restablecer estado

# Dónde está un mensaje.
state-sending = En camino, aún sin respuesta
state-refused = Rechazado
state-timed-out = Tiempo agotado
state-in-toast = En una notificación
state-delivered = Entregado
state-spooled = En el spooler
state-queued = En espera en el buzón
state-delivered-at-sign-in = Entregado al iniciar sesión
state-delivered-from-mailbox = Entregado desde el buzón
state-missed-notice = Mensaje perdido
state-not-stored = No guardado

install-click-to-run = Hacer clic y ejecutar
install-msi = MSI

folder-missed-conversation = Conversaciones perdidas
folder-inbox = Bandeja de entrada
folder-conversation-history = Historial de conversaciones

subject-sent = { $name } le ha enviado un mensaje en Skype Empresarial
subject-missed = Conversación perdida con { $name }
subject-saved = Conversación con { $name }

length-hours = { $hours } h { $minutes } min
length-whole-hours = { $hours } h
length-minutes = { $minutes } min { $seconds } s
length-whole-minutes = { $minutes } min
length-seconds = { $seconds } s

due-toast = se cierra la notificación
due-spooler = el mensaje sale del spooler
due-times-out = se agota el tiempo del mensaje
due-inactive = { $name } pasa a «Inactivo»
due-away = { $name } pasa a «Ausente»
due-held = se restablece el estado de { $name }

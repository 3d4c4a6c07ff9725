seat-sign-in = Iniciar sesión
seat-sign-out = Cerrar sesión
seat-message-to = Escribir a { $name }
seat-send = Enviar
seat-external = Contacto federado
seat-policy-on = { $policy } · mensajes sin conexión: sí
seat-policy-off = { $policy } · mensajes sin conexión: no
seat-leaves-in = sale en { $time }
seat-waits-for-sender = espera a que vuelva { $name }
seat-sign-in-first = Inicie sesión primero.
seat-cannot-receive = { $name } no puede recibir mensajes ahora. Estado: no disponible o desconectado.
seat-may-not-have-arrived = Es posible que este mensaje no se haya entregado a { $name } porque se agotó el tiempo de espera.
seat-why = ¿por qué?
seat-open = Abrir
seat-ignore = Ignorar
seat-toast = Notificación de { $name }
seat-seconds-left = quedan { $seconds } s
seat-with = Conversación con
seat-nothing-yet = Todavía no hay nada aquí. Escriba el primer mensaje.
seat-older = Mostrar mensajes anteriores
seat-client-of = Lo que muestra el cliente de { $name }
seat-beyond = El cliente no lo muestra:
seat-author = { $name }:
seat-answer = El cliente dice:
seat-cable-out = Cable de red desconectado
seat-plug-in = Conectar
seat-removed-mark = usuario quitado
seat-removed-contact = Se quitó a { $name }: ya no se le pueden enviar mensajes.
seat-more-slips = { $count ->
    [one] Un mensaje perdido más en el buzón
   *[other] { $count } mensajes perdidos más en el buzón
}
seat-copies = { $count ->
    [one] Una copia en el historial de conversaciones
   *[other] { $count } copias en el historial de conversaciones
}
form-no-name = Escriba un nombre.
form-name-taken = Ya hay alguien que se llama { $name }.
form-address-taken = La dirección { $address } ya está en uso.
form-policy-taken = Ya existe una directiva llamada { $policy }.
form-refused = La operación se rechazó.
form-build = Escriba de dos a cuatro números separados por puntos, por ejemplo 16.0.6701.1000.
seat-spooler = Spooler
seat-mailbox = Buzón
seat-unread = { $count } sin leer
seat-presence-of = Estado de { $name }
seat-automatic = automático
seat-by-hand = elegido manualmente
seat-more = Cliente, buzón, contactos
seat-also = Otras personas
seat-add = Agregar a alguien
seat-slip-head = En su ausencia
seat-slip-to = Para
seat-slip-from = De
seat-slip-message = Mensaje
seat-mark-read = Marcar como leído
seat-panel = Puestos
seat-seat-of = Puesto de { $name }

# Lo que las personas se escriben en las historias, entre compañeros. El script lo dice en inglés; la página, en el idioma de quien lee.

scenario-lunch-say-1 = ¿Comemos a las doce?
scenario-lunch-say-2 = ¿O a la una?
scenario-lunch-say-3 = ¿Mañana, entonces?
scenario-lunch-say-4 = ¡Mañana a las doce!

scenario-offline-basic-say-1 = ¿Comemos juntos?

scenario-two-minutes-say-1 = La impresora de la segunda planta vuelve a parpadear.

scenario-not-archived-say-1 = Los documentos de la auditoría están en la sala 204.

scenario-back-early-say-1 = ¿Qué página de la factura falta?
scenario-back-early-say-2 = Ya la he encontrado: la tres.

scenario-sender-leaves-say-1 = ¿Podemos pasar la demo al jueves?

scenario-several-senders-say-1 = En la sala de servidores hace demasiado calor.
scenario-several-senders-say-2 = Aquí arriba empieza a hacer calor.

scenario-one-or-several-say-1 = Ha llegado tu portátil nuevo.
scenario-one-or-several-say-2 = Es el ligero.
scenario-one-or-several-say-3 = ¿Te lo subo?
scenario-one-or-several-say-4 = Te lo he dejado en la mesa.

scenario-toast-answered-say-1 = ¿Un café en diez minutos?
scenario-toast-answered-say-2 = Mejor en cinco.
scenario-toast-answered-say-3 = ¡Voy!

scenario-toast-ignored-say-1 = ¿Tienes todavía los recibos de Madrid?
scenario-toast-ignored-say-2 = Sí, en la carpeta azul.

scenario-toast-present-say-1 = La actualización está instalada.
scenario-toast-present-say-2 = No hace falta reiniciar.

scenario-toast-away-say-1 = ¿Tienes tú el proyector?

scenario-toast-sign-out-say-1 = ¿Sigues aquí?
scenario-toast-sign-out-say-2 = Te has dejado el paraguas.

scenario-do-not-disturb-say-1 = ¿Puedes llamar a Roma?
scenario-do-not-disturb-say-2 = Han llamado de Roma. Todo bien.

scenario-presenting-say-1 = ¡Suerte con la charla!

scenario-workgroup-say-1 = ¿Qué fuente usamos?
scenario-workgroup-say-2 = El servidor de correo está caído.

scenario-blocked-say-1 = ¡Tres a dos!
scenario-blocked-say-2 = ¡Te dije que no me lo contaras!

scenario-appear-offline-say-1 = ¿Aún no has llegado?
scenario-appear-offline-say-2 = Estoy acabando un informe. No se lo digas a nadie.

scenario-policy-off-for-all-say-1 = Ha terminado la copia de seguridad.
scenario-policy-off-for-all-say-2 = El contrato está firmado.
scenario-policy-off-for-all-say-3 = ¿Vienes a la reunión diaria?
scenario-policy-off-for-all-say-4 = Lo intento otra vez: el contrato está firmado.

scenario-policy-off-for-one-say-1 = ¿Está libre el laboratorio de pruebas?
scenario-policy-off-for-one-say-2 = ¿Y mañana?
scenario-policy-off-for-one-say-3 = Tony te está buscando.
scenario-policy-off-for-one-say-4 = El laboratorio está libre el miércoles.
scenario-policy-off-for-one-say-5 = Pues hasta el miércoles.

scenario-policy-on-over-off-say-1 = Buenos días desde Madrid.
scenario-policy-on-over-off-say-2 = Bueno, ya buenas tardes.
scenario-policy-on-over-off-say-3 = ¿Sabes algo de Pilar?

scenario-policy-predefined-say-1 = ¿Me envías la lista de precios?
scenario-policy-predefined-say-2 = ¡La lista de precios, por favor!

scenario-policy-flipped-say-1 = El mantenimiento empieza a las diez.
scenario-policy-flipped-say-2 = No, a las once.

scenario-policy-at-sign-in-say-1 = ¿Funciona el conmutador nuevo?
scenario-policy-at-sign-in-say-2 = ¿O el antiguo?
scenario-policy-at-sign-in-say-3 = A mí todavía me funciona.

scenario-old-build-say-1 = Se me ha puesto la pantalla verde.
scenario-old-build-say-2 = ¿Puedes mirarme la pantalla?
scenario-old-build-say-3 = Han vuelto los colores.

scenario-msi-say-1 = ¿Cuál es nuestra sala de reuniones?
scenario-msi-say-2 = Estamos en Lisboa, tercera planta.
scenario-msi-say-3 = ¡Así que era Lisboa!

scenario-build-boundary-say-1 = Probando desde un portátil viejo.
scenario-build-boundary-say-2 = Sigo probando.
scenario-build-boundary-say-3 = ¿Y ahora?
scenario-build-boundary-say-4 = ¡Por fin!

scenario-two-worlds-say-1 = Ya están las cifras.

scenario-web-services-down-say-1 = Han llegado flores para ti.
scenario-web-services-down-say-2 = Estamos en ello.
scenario-web-services-down-say-3 = Las flores están en un jarrón, en tu mesa.

scenario-no-mailbox-say-1 = Hay un paquete para ti en recepción.
scenario-no-mailbox-say-2 = ¿Has recogido el paquete?

scenario-federated-say-1 = Han llegado las muestras.
scenario-federated-say-2 = Gracias, tienen buena pinta.

scenario-lost-connection-say-1 = ¿A qué hora llegas?
scenario-lost-connection-say-2 = Llámame cuando salgas del túnel.

scenario-same-instant-message-first-say-1 = ¿Estás hoy por aquí?

scenario-same-instant-sign-in-first-say-1 = ¿Estás hoy por aquí?

scenario-admin-connector-say-1 = Tus visitas están en la entrada.
scenario-admin-connector-say-2 = Están tomando un café conmigo.
scenario-admin-connector-say-3 = ¡Tienes visita!

scenario-admin-teams1-say-1 = El presupuesto está aprobado.
scenario-admin-teams1-say-2 = ¡En serio, el presupuesto está aprobado!
scenario-admin-teams1-say-3 = ¿Ha podido hablar contigo Giulia?

scenario-admin-teams2-say-1 = ¿Me pasa solo a mí?
scenario-admin-teams2-say-2 = Tony dice que no puede hablar contigo.

scenario-admin-teams3-say-1 = Me dicen que no puedo escribirte.
scenario-admin-teams3-say-2 = Ahora es verdad.

scenario-admin-teams4-say-1 = Vaya, esperaba que me lo rechazara.

scenario-task-slip-say-1 = ¿Estás ahí?

scenario-task-mailbox-say-1 = El orden del día está en tu mesa.

scenario-task-refused-say-1 = Ya están las cifras.

scenario-task-no-answer-say-1 = ¿El tren va puntual?

scenario-task-two-ways-say-1 = Llámame.
scenario-task-two-ways-say-2 = A mí también.

scenario-task-signed-in-all-along-say-1 = ¿Ha llegado el paquete?

scenario-task-urgent-say-1 = ¡Se ha caído el servidor!
scenario-task-urgent-say-2 = Se ha caído de verdad.

scenario-task-lost-say-1 = ¿Quién tiene la llave?

scenario-task-own-policy-say-1 = Hola de nuevo, Li.
scenario-task-own-policy-say-2 = Qué bien que vuelvas.

scenario-task-repair-say-1 = Han aprobado el presupuesto.
scenario-task-repair-say-2 = Lo repito: han aprobado el presupuesto.

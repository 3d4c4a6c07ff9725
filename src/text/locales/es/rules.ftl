# La página de las reglas: qué se simula, según qué documento, qué se supone, dónde callan los documentos.

rules-title = Las reglas del simulador
rules-intro = Todo resultado se deriva de estas reglas. Cada una indica su fuente; lo que ningún documento dice es una suposición de este simulador y se señala como tal aquí y en la página.
rules-product = El tema son los mensajes sin conexión de Skype Empresarial Online, que se retiró el 31 de julio de 2021 (21Vianet: el 1 de octubre de 2023). Este es un simulador independiente; no se conecta a ningún servicio de Microsoft.
rules-column-rule = Regla
rules-column-says = Qué dice
rules-column-evidence = Fuente
rules-evidence-documented = Documentado por Microsoft
rules-evidence-seen = Visto en un foro, un blog o un script
rules-evidence-assumption = Suposición de este simulador
rules-assumed = Se supone: { $what }
rules-sources = Los documentos
rules-filter = Filtrar las reglas
rules-none = Ninguna regla dice «{ $text }».
rules-example = Mostrar el mensaje n.º { $id }
rules-example-about = Un mensaje de esta sesión al que se aplicó { $rule }
rules-section-sending = Qué camino toma un mensaje
rules-section-gates = Las comprobaciones del camino sin conexión, todas en el lado del remitente
rules-section-toast = La notificación
rules-section-offline = El mensaje sin conexión
rules-section-policy = Directiva
rules-section-presence = Presencia
rules-section-meeting = Suposiciones donde coinciden varias reglas
rules-section-silent = Lo que no está documentado ni se simula

rules-s1 = Quien no ha iniciado sesión, o ha perdido la conexión, no puede enviar: el mensaje se rechaza.
rules-s2 = El cliente del remitente decide según la presencia que ve. Un contacto bloqueado ve siempre «Desconectado»; «Aparecer como desconectado» se ve como «Desconectado»; el grupo de trabajo ve «No molestar» como «Ocupado», con el texto «Solo interrupciones urgentes».
rules-s3 = Un destinatario que ha iniciado sesión y no está en «No molestar» ni en «Presentando» recibe una notificación.
rules-s3-assumed = que también la reciben quienes están en «Vuelvo enseguida», «Inactivo» o «Fuera del trabajo».
rules-s4 = En «No molestar» o «Presentando» no hay notificación: el propio cliente del destinatario deja un mensaje perdido en el buzón del destinatario. El grupo de trabajo sí llega.
rules-s4-assumed = que el grupo de trabajo también llega cuando el estado es «Presentando».
rules-s5 = Si el destinatario no ha iniciado sesión, el mensaje toma el camino sin conexión.
rules-s6 = Lo mismo ocurre si el destinatario solo parece desconectado: el cliente del remitente no puede ver otra cosa.
rules-s7 = Si el destinatario ha perdido la conexión y el servidor no lo ha notado, nadie responde. Al remitente se le avisa de que se agotó el tiempo de espera, no se guarda nada, y después el servidor muestra al destinatario como «Desconectado».
rules-s7-assumed = que esto tarda 60 segundos.
rules-s8 = Un mensaje de un contacto federado, o para él, toma los mismos caminos.
rules-s9 = Nadie comprueba si el destinatario puede recibir mensajes sin conexión: no se consultan su directiva, su cliente ni los servicios web de Exchange.

rules-g1 = El cliente del remitente se instaló con Hacer clic y ejecutar, no con un archivo .msi.
rules-g2 = Su compilación es al menos 16.0.6701.1000, o 16.0.6920.1000 si el buzón del remitente es local.
rules-g2-assumed = que el primer número rige para un remitente sin buzón.
rules-g3 = El cliente del remitente puede acceder a los servicios web de Exchange.
rules-g3-assumed = que un remitente sin buzón no puede.
rules-g4 = EnableIMAutoArchiving no es False en la directiva que rige para el remitente.
rules-g4-assumed = que un remitente federado, al que no rige ninguna directiva de esta organización, pasa.

rules-t1 = Una notificación dura 30 segundos.
rules-t2 = Si la notificación se abre, el mensaje se entrega.
rules-t3 = Si la notificación se ignora, se convierte en un mensaje perdido en el buzón.
rules-t4 = Si nadie toca la notificación, a los 30 segundos se abre la ventana de conversación. Si el mensaje se ve allí, se entrega; si no, se convierte en un mensaje perdido.
rules-t5 = Se ve si hay alguien: no en «Ausente», «Aparecer como ausente», «Inactivo», «Vuelvo enseguida» ni «Fuera del trabajo».
rules-t6 = Otro mensaje en una conversación abierta llega sin notificación; T5 decide si se ve.
rules-t7 = Cerrar sesión con una notificación en pantalla la convierte en un mensaje perdido.
rules-t8 = El asunto del correo es «… le ha enviado un mensaje en Skype Empresarial» para un mensaje y «Conversación perdida con …» para varios.
rules-t8-assumed = que todos los mensajes sin leer de un remitente comparten un solo correo.

rules-r1 = El cliente del remitente, no el servidor, escribe el mensaje en el buzón del destinatario, a través de los servicios web de Exchange.
rules-r2 = Durante los dos minutos siguientes al envío permanece en el History Spooler del remitente.
rules-r3 = Si el remitente no está en línea cuando pasan los dos minutos, espera allí hasta que vuelva.
rules-r4 = En la misma organización se convierte en un elemento de clase IM.Note.MissedConversation, en las conversaciones perdidas y en el historial de conversaciones.
rules-r5 = Entre organizaciones se convierte en un correo corriente en la bandeja de entrada y no aparece en ninguna de esas dos carpetas.
rules-r6 = Si el destinatario no tiene buzón, no se puede guardar, y al remitente no se le avisa.
rules-r7 = Al iniciar sesión, el destinatario recibe un aviso por cada mensaje guardado.
rules-r7-assumed = en el orden de envío, con la hora original.
rules-r8 = Si el destinatario inició sesión mientras el mensaje estaba en el spooler, se guarda y se le avisa en cuanto se procesa.
rules-r9 = Los mensajes sin conexión «no se archivarán» en el buzón del usuario, pero «se enviarán» a él.
rules-r9-assumed = que «archivar» se refiere a la copia de cumplimiento, que no existe, y que el mensaje mismo se guarda.
rules-r10 = Cuántos mensajes puede haber, cuánto tiempo pueden esperar y qué tamaño pueden tener: ningún documento lo dice, y el simulador no pone límites.

rules-p1 = La directiva propia del usuario prevalece sobre Global, y en bloque: nada se combina opción por opción.
rules-p2 = Una opción puede estar en blanco. En EnableIMAutoArchiving, en blanco equivale a True.
rules-p3 = Set-CsClientPolicy sin -Identity cambia Global.
rules-p4 = Grant-CsClientPolicy -PolicyName $Null quita al usuario su directiva; vuelve a regir Global.
rules-p5 = Global no se puede asignar a un usuario.
rules-p6 = Remove-CsClientPolicy sobre Global le devuelve sus valores predeterminados.
rules-p7 = Quitar una directiva en uso pide confirmación, salvo que se indique -Force.
rules-p7-assumed = que sus usuarios vuelven a Global.
rules-p8 = Las directivas predefinidas no se pueden cambiar.
rules-p9 = La misma opción decide si las conversaciones en vivo se guardan en el historial de conversaciones: en cada lado, según su propia directiva.
rules-p10 = Una directiva modificada llega a un cliente al instante o en su próximo inicio de sesión; lo decide una opción de la organización.

rules-presence-idle = Tras cinco minutos sin actividad, la presencia automática pasa a «Inactivo», y tras otros cinco a «Ausente».
rules-presence-held = Un «Ocupado» o un «No molestar» elegido a mano termina a las 24 horas.
rules-presence-appear-offline = «Aparecer como desconectado» solo se puede elegir si EnableAppearOffline es True en la directiva del usuario.
rules-presence-relationship = Una relación de privacidad pertenece a quien la estableció; si no se estableció ninguna, es «Compañeros».
rules-presence-activity = Al iniciar sesión, la presencia es automática, es decir, «Disponible». Iniciar sesión, enviar, abrir o ignorar una notificación, leer el correo y elegir una presencia cuentan como actividad.

rules-meeting-gates = Las comprobaciones se hacen una sola vez, al enviar: una directiva que cambia mientras el mensaje está en el spooler no le afecta.
rules-meeting-refused = Un intento rechazado cuenta como mensaje: figura en el recuento y conserva sus razones.
rules-meeting-spooler = Cuando un mensaje sale del spooler, cuenta la situación del destinatario en ese momento.
rules-meeting-cut-off = Si el destinatario ha perdido la conexión, un mensaje guardado lo espera hasta que la recupere o hasta su próximo inicio de sesión.
rules-meeting-toasts = Cada mensaje tiene sus propios 30 segundos; ni un mensaje nuevo ni una relación nueva afectan a una notificación en pantalla.
rules-meeting-open = Una conversación está abierta desde que se abre una notificación o su ventana, o se envía un mensaje, hasta que una de las dos personas cierra sesión.
rules-meeting-grouping = Solo leer el correo pone fin a la agrupación; de un mensaje que espera en el buzón se avisa de todos modos.
rules-meeting-same-time = Lo que vence en el mismo instante ocurre en el orden de los mensajes.

rules-silent-limits = Límites y caducidad: cuántos mensajes, de qué tamaño, durante cuánto tiempo (R10).
rules-silent-attachments = Archivos adjuntos, imágenes y texto con formato.
rules-silent-groups = Conversaciones de más de dos personas.
rules-silent-clients = Clientes para teléfonos, para Mac y en el navegador, y varios clientes de un mismo usuario.
rules-silent-network = Retrasos de la red, los servidores y la replicación.
rules-silent-server = La configuración propia del servidor local y las reglas del buzón del destinatario.

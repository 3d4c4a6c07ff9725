# Las historias que se entregan. Una narración aparece después de reproducir su parte; los resúmenes están en el catálogo.

## La historia inicial viaja con la página; las demás se cargan cuando alguien las busca.

scenario-lunch-title = ¿Comemos a las doce?
scenario-lunch-summary = Aiko escribe a Tony, que ha salido. Más tarde, él quiere tranquilidad y se cambia una directiva.
scenario-lunch-1 = Tony ha cerrado sesión, pero Aiko le escribe de todos modos. El cliente de Aiko guarda el mensaje en su <spooler>spooler</spooler>, una carpeta en el equipo de ella.
scenario-lunch-2 = Dos minutos después, el cliente de Aiko deja el mensaje en el <mailbox>buzón</mailbox> de Tony, donde lo espera.
scenario-lunch-3 = Tony vuelve. Su cliente le avisa del mensaje, con la hora a la que Aiko lo envió.
scenario-lunch-4 = Tony está en línea, pero no quiere que lo molesten. El siguiente mensaje de Aiko acaba como <slip>mensaje perdido</slip> en su <mailbox>buzón</mailbox>.
scenario-lunch-5 = El administrador desactiva los mensajes sin conexión para todo el mundo. Tony se va a casa, y el cliente de Aiko <refused>se niega</refused> a enviarle nada.
scenario-lunch-6 = Aiko recibe una directiva propia, que sustituye a Global. Puede volver a dejarle un mensaje a Tony: espera en el <spooler>spooler</spooler>.

## Temas del catálogo

scenario-theme-basics = Lo básico
scenario-theme-while-away = Mientras alguien está fuera
scenario-theme-toasts = Notificaciones
scenario-theme-presence = Estado y privacidad
scenario-theme-policies = Directivas
scenario-theme-clients = Clientes
scenario-theme-mailboxes = Buzones y empresas asociadas
scenario-theme-edges = Casos límite
scenario-theme-administrator = El administrador
scenario-theme-tasks = Retos

scenario-offline-basic-title = Escribir a quien no está en línea
scenario-offline-basic-summary = Tony ha salido; Aiko le escribe de todos modos.
scenario-offline-basic-1 = Tony se va de la oficina y cierra sesión. Ahora todos lo ven como «Desconectado».
scenario-offline-basic-2 = Aiko le escribe de todos modos. Su cliente guarda el mensaje en su <spooler>History Spooler</spooler>.
scenario-offline-basic-3 = Dos minutos después, su cliente deja el mensaje en el <mailbox>buzón</mailbox> de Tony, donde lo espera.
scenario-offline-basic-4 = Tony inicia sesión y recibe el aviso. El mensaje muestra la hora a la que Aiko lo escribió, no la hora a la que él lo recibe.

scenario-two-minutes-title = Dos minutos en el spooler
scenario-two-minutes-summary = Dónde está un mensaje sin conexión antes de llegar al buzón, segundo a segundo.
scenario-two-minutes-1 = Pilar escribe a Li, que no está en línea. Su propio cliente guarda el mensaje en el <spooler>History Spooler</spooler>.
scenario-two-minutes-2 = Un minuto y cincuenta y nueve segundos después, sigue ahí. Al <mailbox>buzón</mailbox> de Li no ha llegado nada todavía.
scenario-two-minutes-3 = Un segundo más, y el cliente de Pilar escribe el mensaje en el <mailbox>buzón</mailbox> de Li. Ningún servidor lo hace en su lugar.
scenario-two-minutes-4 = Li inicia sesión y se entera del problema de la impresora.

scenario-not-archived-title = No se archiva y, sin embargo, está en el buzón
scenario-not-archived-summary = Dos frases del artículo de Microsoft que parecen contradecirse, y cómo pueden ser ciertas las dos.
scenario-not-archived-1 = Claire escribe a Li, que no está en línea. El artículo de Microsoft dice dos cosas sobre un mensaje así.
scenario-not-archived-2 = «Se enviará al <mailbox>buzón</mailbox> del usuario»: dos minutos después está en las conversaciones perdidas y en el historial de conversaciones.
scenario-not-archived-3 = «No se archivará»: el simulador entiende que no se hace ninguna copia de cumplimiento. Así, las dos frases son ciertas.
scenario-not-archived-4 = Para Li no se pierde nada: el mensaje está ahí al iniciar sesión.

scenario-back-early-title = De vuelta antes de que pasen los dos minutos
scenario-back-early-summary = Li inicia sesión con un mensaje aún en camino, y uno posterior llega primero.
scenario-back-early-1 = Li no está en línea. La pregunta de Giulia queda en el <spooler>spooler</spooler> de Giulia.
scenario-back-early-2 = Un minuto después, Li inicia sesión y todavía no ve nada: el mensaje no ha salido del <spooler>spooler</spooler> de Giulia.
scenario-back-early-3 = Giulia ve ahora a Li como «Disponible» y vuelve a escribir. Este mensaje llega de inmediato, como <toast>notificación</toast>, y Li la abre.
scenario-back-early-4 = Han pasado los dos minutos. El primer mensaje se guarda, y Li recibe el aviso enseguida.

scenario-sender-leaves-title = La remitente cierra sesión antes
scenario-sender-leaves-summary = Un mensaje espera en el spooler de alguien que no está.
scenario-sender-leaves-1 = Pilar deja un mensaje a Li, que no está en línea.
scenario-sender-leaves-2 = Un minuto después cierra sesión. El mensaje se queda en su <spooler>spooler</spooler>: solo su propio cliente puede hacerlo llegar.
scenario-sender-leaves-3 = Una hora después, Li inicia sesión y no ve nada: el cliente de Pilar sigue sin conexión.
scenario-sender-leaves-4 = A la mañana siguiente, Pilar inicia sesión y su cliente termina lo que quedaba pendiente. Li recibe el aviso, con la hora del día anterior.

scenario-several-senders-title = Dos personas escriben a alguien que va en avión
scenario-several-senders-summary = En qué orden se muestran los mensajes de dos remitentes y con qué hora.
scenario-several-senders-1 = Tony embarca y cierra sesión.
scenario-several-senders-2 = Aiko es la primera en escribir; luego se va a una reunión y cierra sesión. Su mensaje tiene que esperar en su <spooler>spooler</spooler>.
scenario-several-senders-3 = Claire escribe diez segundos más tarde y se queda en su puesto.
scenario-several-senders-4 = Dos minutos después, el mensaje de Claire está en el <mailbox>buzón</mailbox> de Tony. El de Aiko, no.
scenario-several-senders-5 = Aiko vuelve de la reunión, y su mensaje es el último que se guarda.
scenario-several-senders-6 = Tony aterriza e inicia sesión. Recibe los avisos en el orden de envío: primero el de Aiko, y cada mensaje con su hora original.

scenario-one-or-several-title = Un mensaje perdido o varios
scenario-one-or-several-summary = De dónde sale el asunto del correo sobre mensajes perdidos y cuándo empieza un correo nuevo.
scenario-one-or-several-1 = Giulia está cerrando las cuentas y no quiere que la molesten. El mensaje de Aiko se convierte en un correo cuyo asunto dice que Aiko ha enviado un mensaje.
scenario-one-or-several-2 = Aiko escribe dos veces más. Sigue siendo un solo correo, pero su asunto habla ahora de una conversación perdida.
scenario-one-or-several-3 = Giulia lee el correo. Con eso queda cerrado: ya no se le agrega ningún mensaje.
scenario-one-or-several-4 = Por eso, el siguiente mensaje de Aiko inicia un correo nuevo, otra vez con el asunto de un solo mensaje.

scenario-toast-answered-title = Una notificación se abre
scenario-toast-answered-summary = El caso normal: están los dos y empieza una conversación.
scenario-toast-answered-1 = Claire ve a Tony como «Disponible» y le escribe. En la pantalla de Tony aparece una <toast>notificación</toast>, que duraría 30 segundos.
scenario-toast-answered-2 = Doce segundos después, Tony hace clic en ella. El mensaje queda entregado.
scenario-toast-answered-3 = La conversación está ahora abierta en ambos lados. Los mensajes siguientes llegan a ella sin <toast>notificación</toast>.

scenario-toast-ignored-title = Una notificación que se ignora
scenario-toast-ignored-summary = Qué pasa con un mensaje cuando se cierra su notificación.
scenario-toast-ignored-1 = Giulia está al teléfono, pero el mensaje de Pilar aparece igualmente como <toast>notificación</toast>.
scenario-toast-ignored-2 = Giulia cierra la <toast>notificación</toast>. Su cliente deja un <slip>mensaje perdido</slip> en su <mailbox>buzón</mailbox>.
scenario-toast-ignored-3 = Después de la llamada, lee el correo.
scenario-toast-ignored-4 = Responde. La ventana de Pilar sigue abierta, así que allí no hace falta <toast>notificación</toast>.

scenario-toast-present-title = Una notificación sin respuesta, y hay alguien
scenario-toast-present-summary = Tony no hace nada, y el mensaje le llega a pesar de todo.
scenario-toast-present-1 = Tony está «Ocupado», pero en su puesto. El mensaje de Aiko aparece como <toast>notificación</toast>.
scenario-toast-present-2 = Tony sigue escribiendo. A los 29 segundos la <toast>notificación</toast> continúa en pantalla.
scenario-toast-present-3 = A los 30 segundos la ventana de conversación se abre sola. Tony está ahí para verla, así que el mensaje queda entregado.
scenario-toast-present-4 = El siguiente mensaje de Aiko llega a la ventana abierta.

scenario-toast-away-title = Una notificación sin respuesta, y no hay nadie
scenario-toast-away-summary = La misma notificación en una sala vacía.
scenario-toast-away-1 = Pilar ha ido a tomar café. Tras diez minutos lejos del teclado, su estado es «Ausente».
scenario-toast-away-2 = Aiko escribe. Pilar no ha cerrado sesión, así que aparece una <toast>notificación</toast>, pero no hay nadie para verla.
scenario-toast-away-3 = A los 30 segundos se abre la ventana de conversación, y tampoco la ve nadie. El mensaje se convierte en un <slip>mensaje perdido</slip>.
scenario-toast-away-4 = Pilar vuelve y encuentra el correo.

scenario-toast-sign-out-title = Cerrar sesión con una notificación en pantalla
scenario-toast-sign-out-summary = Tony cierra sesión sin fijarse en la notificación de la esquina.
scenario-toast-sign-out-1 = Tony se está poniendo el abrigo cuando Claire le escribe. Aparece una <toast>notificación</toast>.
scenario-toast-sign-out-2 = Cinco segundos después cierra sesión con la <toast>notificación</toast> aún en pantalla. El mensaje se convierte en un <slip>mensaje perdido</slip>.
scenario-toast-sign-out-3 = Claire lo ve ahora como «Desconectado». Su siguiente mensaje toma el camino sin conexión, por su <spooler>spooler</spooler>, y se une al mismo correo.
scenario-toast-sign-out-4 = A la mañana siguiente, Tony solo recibe el aviso del segundo mensaje. El primero sigue siendo un <slip>mensaje perdido</slip> en su <mailbox>buzón</mailbox>.

scenario-do-not-disturb-title = No molestar
scenario-do-not-disturb-summary = Giulia quiere una hora de tranquilidad y no se pierde nada.
scenario-do-not-disturb-1 = Giulia elige «No molestar». Todos la ven en rojo.
scenario-do-not-disturb-2 = Pilar le escribe. No aparece ninguna <toast>notificación</toast>; el propio cliente de Giulia deja un <slip>mensaje perdido</slip> en su <mailbox>buzón</mailbox>.
scenario-do-not-disturb-3 = Una hora después, Giulia restablece su estado y lee el correo.
scenario-do-not-disturb-4 = Ahora un mensaje vuelve a llegarle como <toast>notificación</toast>, y ella la abre.

scenario-presenting-title = Presentando
scenario-presenting-summary = Ningún mensaje salta a la pantalla en plena presentación.
scenario-presenting-1 = Claire enseña unas diapositivas a una clienta, y nada debería interrumpirla.
scenario-presenting-2 = El cliente de Aiko se instaló con un archivo MSI y no puede enviar mensajes sin conexión. Aquí no importa, porque Claire ha iniciado sesión.
scenario-presenting-3 = Ha sido el propio cliente de Claire el que ha dejado el <slip>mensaje perdido</slip> en su <mailbox>buzón</mailbox>. En su pantalla no se ha movido nada.
scenario-presenting-4 = La presentación ha terminado. Claire lee el correo y sonríe.

scenario-workgroup-title = El grupo de trabajo puede interrumpir
scenario-workgroup-summary = «No molestar» no significa lo mismo para todos.
scenario-workgroup-1 = Tony confía en que Aiko solo lo interrumpa cuando sea importante, y la pone en su grupo de trabajo.
scenario-workgroup-2 = Elige «No molestar». Aiko lo ve como «Ocupado»; todos los demás, como «No molestar».
scenario-workgroup-3 = La pregunta de Claire se convierte en un <slip>mensaje perdido</slip>.
scenario-workgroup-4 = El mensaje de Aiko aparece como <toast>notificación</toast>, y Tony la abre.

scenario-blocked-title = Un contacto bloqueado
scenario-blocked-summary = Claire no quiere saber el resultado.
scenario-blocked-1 = Claire aún no ha visto el partido de anoche, así que bloquea a Tony. Solo él la ve ahora como «Desconectado».
scenario-blocked-2 = Tony escribe. Su cliente no ve más que «Desconectado», así que el mensaje toma el camino sin conexión.
scenario-blocked-3 = El bloqueo no lo detuvo: dos minutos después el mensaje se guarda, y Claire, que ha estado ahí todo el tiempo, recibe el aviso de inmediato.
scenario-blocked-4 = El bloqueo va en un solo sentido. Claire sigue viendo a Tony, y su respuesta llega a la ventana que él tiene abierta.

scenario-appear-offline-title = Aparecer como desconectado
scenario-appear-offline-summary = Tony está, pero nadie puede saberlo.
scenario-appear-offline-1 = «Aparecer como desconectado» solo está disponible donde una directiva lo permite. El administrador lo permite para todo el mundo.
scenario-appear-offline-2 = Tony elige «Aparecer como desconectado». Todos lo ven en gris.
scenario-appear-offline-3 = El cliente de Claire no lo distingue de «Desconectado», así que el mensaje pasa al <spooler>spooler</spooler>.
scenario-appear-offline-4 = Dos minutos después el mensaje se guarda. Tony ha iniciado sesión, así que recibe el aviso de inmediato.
scenario-appear-offline-5 = Responde, y Claire lo lee en su ventana abierta. Sigue viéndolo como «Desconectado».

scenario-policy-off-for-all-title = Mensajes sin conexión desactivados para todos
scenario-policy-off-for-all-summary = Una línea de PowerShell cambia lo que puede enviar cada cliente.
scenario-policy-off-for-all-1 = El administrador establece EnableIMAutoArchiving en False en la directiva Global, que rige para todos los que no tienen directiva propia.
scenario-policy-off-for-all-2 = Aiko y Claire escriben a Li, que no está en línea. A las dos se les dice que Li no puede recibir mensajes en este momento.
scenario-policy-off-for-all-3 = Li inicia sesión, y escribirle funciona como antes. Pero no queda copia en el historial de conversaciones: la misma opción controla ambas cosas.
scenario-policy-off-for-all-4 = La opción vuelve a ser True. Li cierra sesión, y los mensajes sin conexión vuelven.

scenario-policy-off-for-one-title = Mensajes sin conexión desactivados para una persona
scenario-policy-off-for-one-summary = El ejemplo del artículo de Microsoft: una directiva llamada OfflineIM, asignada a Tony.
scenario-policy-off-for-one-1 = El administrador crea una directiva llamada OfflineIM y en ella establece EnableIMAutoArchiving en False.
scenario-policy-off-for-one-2 = Todavía no ha cambiado nada, porque nadie tiene la directiva. El mensaje de Tony a Li pasa al <spooler>spooler</spooler>.
scenario-policy-off-for-one-3 = Ahora la directiva se asigna a Tony. Su siguiente mensaje <refused>se rechaza</refused>, mientras que Aiko puede escribir como antes.
scenario-policy-off-for-one-4 = Tony cierra sesión y Li le escribe. Tony todavía puede recibir mensajes, porque solo cuenta la directiva del remitente.
scenario-policy-off-for-one-5 = A Tony se le retira la directiva, así que vuelve a regir Global. Inicia sesión, y su cliente ya puede volver a escribir a Li.

scenario-policy-on-over-off-title = Activados para una persona, desactivados para el resto
scenario-policy-on-over-off-summary = La directiva propia de un usuario sustituye a Global por completo.
scenario-policy-on-over-off-1 = Los mensajes sin conexión están desactivados para todo el mundo, así que el mensaje de Pilar a Li <refused>se rechaza</refused>. Pilar trabaja con gente de muchas zonas horarias y necesita los mensajes sin conexión.
scenario-policy-on-over-off-2 = El administrador crea una directiva y no cambia nada en ella. Su EnableIMAutoArchiving está en blanco.
scenario-policy-on-over-off-3 = Pilar recibe esta directiva. En blanco equivale a True, y el False de Global no se mezcla: su mensaje sale.
scenario-policy-on-over-off-4 = Claire no tiene directiva propia. Su mensaje <refused>se rechaza</refused>.

scenario-policy-predefined-title = Desactivados por una directiva predefinida
scenario-policy-predefined-summary = No hace falta ninguna directiva nueva: cuatro de las predefinidas ya dicen que no.
scenario-policy-predefined-1 = Cuatro directivas predefinidas llevan NoSaveIMNoArchiving en el nombre. Todas ellas establecen EnableIMAutoArchiving en False.
scenario-policy-predefined-2 = Claire recibe una de ellas, y su mensaje a Li <refused>se rechaza</refused>.
scenario-policy-predefined-3 = El administrador intenta cambiar la directiva predefinida. PowerShell lo rechaza.
scenario-policy-predefined-4 = Así que Claire recibe otra de las directivas predefinidas. Su mensaje sale, y dos minutos después está en el <mailbox>buzón</mailbox> de Li.

scenario-policy-flipped-title = La directiva cambia mientras un mensaje espera
scenario-policy-flipped-summary = Lo que cuenta es la directiva en el momento del envío.
scenario-policy-flipped-1 = Aiko escribe a Li, que no está en línea. Su cliente puede enviar el mensaje, que pasa al <spooler>spooler</spooler>.
scenario-policy-flipped-2 = Un minuto después, los mensajes sin conexión se desactivan para todo el mundo. El segundo mensaje de Aiko <refused>se rechaza</refused>.
scenario-policy-flipped-3 = El primero ya había pasado las comprobaciones. Cumplidos sus dos minutos, se guarda de todos modos.
scenario-policy-flipped-4 = Li inicia sesión y lee «a las diez». La corrección, a las once, nunca llegó a salir.

scenario-policy-at-sign-in-title = Una directiva que llega al iniciar sesión
scenario-policy-at-sign-in-summary = En esta organización, un cliente no se entera de una directiva nueva hasta que su usuario inicia sesión.
scenario-policy-at-sign-in-1 = En esta organización, los cambios de directiva solo surten efecto en el próximo inicio de sesión. El administrador desactiva los mensajes sin conexión.
scenario-policy-at-sign-in-2 = El cliente de Aiko aún no lo sabe. Su mensaje a Li pasa al <spooler>spooler</spooler> como si nada.
scenario-policy-at-sign-in-3 = Aiko cierra sesión y vuelve a iniciarla. Ahora su cliente ya lo sabe, y <refused>se niega</refused>.
scenario-policy-at-sign-in-4 = Claire no ha cerrado sesión desde el cambio, así que su cliente sigue aplicando la directiva anterior.

scenario-old-build-title = Un cliente antiguo de Hacer clic y ejecutar
scenario-old-build-summary = El cliente de Giulia es demasiado antiguo para enviar mensajes sin conexión.
scenario-old-build-1 = El cliente de Giulia se instaló con Hacer clic y ejecutar, pero hace mucho. Es anterior a 16.0.6701.1000, la primera compilación que puede enviar mensajes sin conexión.
scenario-old-build-2 = Su mensaje a Li <refused>se rechaza</refused>. Se le dice que Li no puede recibir mensajes en este momento, aunque la causa es su propio cliente.
scenario-old-build-3 = A Tony, que está en línea, sí puede escribirle: para eso basta un cliente antiguo.
scenario-old-build-4 = Tony actualiza el cliente de Giulia. El siguiente mensaje de ella a Li pasa al <spooler>spooler</spooler>.

scenario-msi-title = Instalado con un archivo MSI
scenario-msi-summary = Dos instalaciones del mismo programa, y solo una puede enviar mensajes sin conexión.
scenario-msi-1 = El cliente de Pilar es nuevo, pero se instaló con un archivo MSI y no con Hacer clic y ejecutar. Su mensaje a Li <refused>se rechaza</refused>.
scenario-msi-2 = Recibir es otra cosa. Pilar cierra sesión, Li le escribe, y nadie comprueba el cliente de Pilar.
scenario-msi-3 = A la mañana siguiente, Pilar inicia sesión y recibe el aviso del mensaje de Li.
scenario-msi-4 = El equipo de TI reinstala el cliente con Hacer clic y ejecutar. Desde ahora, Pilar también puede dejarle mensajes a Li.

scenario-build-boundary-title = Un buzón local necesita una compilación más reciente
scenario-build-boundary-summary = El mismo cliente basta para un buzón y es demasiado antiguo para otro.
scenario-build-boundary-1 = La compilación de Claire es 16.0.6701.1000, la más antigua que puede enviar mensajes sin conexión. Su <mailbox>buzón</mailbox> está en Exchange Online, así que el mensaje sale.
scenario-build-boundary-2 = Su <mailbox>buzón</mailbox> se traslada al entorno local. Allí hace falta al menos la compilación 16.0.6920.1000, así que su siguiente mensaje <refused>se rechaza</refused>.
scenario-build-boundary-3 = Una compilación justo por debajo del mínimo sigue siendo demasiado antigua.
scenario-build-boundary-4 = Justo en el mínimo, el mensaje sale.

scenario-web-services-down-title = Los servicios web de Exchange no responden
scenario-web-services-down-summary = El cliente de la remitente no puede acceder al servicio de su propio buzón.
scenario-web-services-down-1 = El cliente de Claire escribe los mensajes sin conexión a través de los servicios web de Exchange. Hoy no puede acceder a ellos.
scenario-web-services-down-2 = Li no está en línea, y el mensaje de Claire <refused>se rechaza</refused>, aunque su directiva y su cliente están en orden.
scenario-web-services-down-3 = Los mensajes para Claire no se ven afectados. Ahora es ella quien no está en línea, y solo cuenta el lado de Li.
scenario-web-services-down-4 = Los servicios han vuelto, y Claire también. Su mensaje pasa al <spooler>spooler</spooler>.

scenario-no-mailbox-title = Un destinatario sin buzón
scenario-no-mailbox-summary = Nadie comprueba de antemano si hay sitio para el mensaje.
scenario-no-mailbox-1 = El <mailbox>buzón</mailbox> de Li ha desaparecido. Nadie que le escriba puede saberlo.
scenario-no-mailbox-2 = Aiko escribe. Nadie comprueba si Li puede recibir, así que el mensaje pasa al <spooler>spooler</spooler> como siempre.
scenario-no-mailbox-3 = Dos minutos después no hay dónde guardarlo. El mensaje desaparece, y a Aiko no se le avisa.
scenario-no-mailbox-4 = Li vuelve a tener <mailbox>buzón</mailbox>, y el siguiente mensaje llega. El primero no reaparece.

scenario-federated-title = Un mensaje de otra empresa
scenario-federated-summary = Un mensaje sin conexión que viene de fuera se convierte en un correo corriente.
scenario-federated-1 = Nina trabaja en Fabrikam, una empresa asociada. Está entre los contactos de Li, pero no pertenece a nuestra organización.
scenario-federated-2 = Escribe a Li, que no está en línea. Su mensaje espera en su <spooler>spooler</spooler>, como el de cualquiera.
scenario-federated-3 = Dos minutos después es un correo corriente en la bandeja de entrada de Li. Las conversaciones perdidas y el historial de conversaciones siguen vacíos.
scenario-federated-4 = Li inicia sesión y recibe el aviso. Nina está en línea, así que la respuesta le llega directamente.

scenario-lost-connection-title = Una conexión perdida que nadie ha notado
scenario-lost-connection-summary = El tren de Tony entra en un túnel, y el servidor cree que él sigue ahí.
scenario-lost-connection-1 = El tren de Tony entra en un túnel. Se ha quedado sin conexión, pero el servidor no lo ha notado: todos lo ven aún como «Disponible».
scenario-lost-connection-2 = El mensaje de Aiko sale hacia él. No hay respuesta.
scenario-lost-connection-3 = A los 60 segundos, Aiko recibe el aviso de que no ha llegado. No está guardado en ninguna parte, y Tony aparece ahora como «Desconectado».
scenario-lost-connection-4 = Por eso su siguiente mensaje toma el camino sin conexión, y dos minutos después está en el <mailbox>buzón</mailbox> de Tony.
scenario-lost-connection-5 = El tren sale del túnel. El cliente de Tony se vuelve a conectar y le avisa del segundo mensaje; el primero nunca se guardó.

scenario-same-instant-message-first-title = En el mismo segundo: primero el mensaje
scenario-same-instant-message-first-summary = Pilar escribe y Li inicia sesión en el mismo segundo, en este orden.
scenario-same-instant-message-first-1 = Pilar presiona Entrar. Li todavía no está en línea, así que el cliente de Pilar toma el camino sin conexión.
scenario-same-instant-message-first-2 = Un parpadeo después, en el mismo segundo, Li inicia sesión. El mensaje ya está en el <spooler>spooler</spooler> de Pilar, y allí se queda.
scenario-same-instant-message-first-3 = Durante dos minutos, Li está en línea y no lo ve. Entonces se guarda, y Li recibe el aviso.

scenario-same-instant-sign-in-first-title = En el mismo segundo: primero el inicio de sesión
scenario-same-instant-sign-in-first-summary = Li inicia sesión y Pilar escribe en el mismo segundo, en este orden.
scenario-same-instant-sign-in-first-1 = Li inicia sesión. Desde ese momento, el cliente de Pilar ve a Li como «Disponible».
scenario-same-instant-sign-in-first-2 = Un parpadeo después, en el mismo segundo, Pilar presiona Entrar. Su mensaje aparece como <toast>notificación</toast>; no hace falta <spooler>spooler</spooler>.
scenario-same-instant-sign-in-first-3 = Li abre la <toast>notificación</toast>. Las mismas dos personas, el mismo segundo, y dos minutos ahorrados.

scenario-admin-connector-title = El administrador, de 2017 a 2020
scenario-admin-connector-summary = El departamento jurídico ya no quiere mensajes sin conexión: el artículo de Microsoft desde el primer paso, con el conector Skype Online.
scenario-admin-connector-1 = El departamento jurídico quiere desactivar los mensajes sin conexión, porque no se archivan. El administrador abre Windows PowerShell: se necesita la versión 3.0 o posterior, y los cmdlets de Skype Empresarial aún no están disponibles.
scenario-admin-connector-2 = El administrador carga el módulo del conector y escribe un nombre y una contraseña. Aquí se usa una cuenta de ejemplo.
scenario-admin-connector-3 = Se abre una sesión con Skype Empresarial Online y se importa. Ahora los cmdlets están disponibles.
scenario-admin-connector-4 = El primer ejemplo del artículo desactiva los mensajes sin conexión para todo el mundo. El mensaje de Claire a Li <refused>se rechaza</refused>.
scenario-admin-connector-5 = Eso afecta a todo el mundo, y al departamento jurídico solo le interesa Tony. El administrador vuelve a activar los mensajes sin conexión y crea una directiva que los desactiva solo para Tony.
scenario-admin-connector-6 = Claire puede volver a dejar un mensaje a Li. Tony, no.

scenario-admin-teams1-title = El administrador en septiembre de 2020
scenario-admin-teams1-summary = El conector forma ahora parte del módulo de Teams; lo demás sigue igual.
scenario-admin-teams1-1 = Septiembre de 2020: los mensajes sin conexión deben desactivarse, salvo para Finanzas, que cierra las cuentas de noche. En una ventana nueva, el administrador carga el conector, como siempre, pero ya no está.
scenario-admin-teams1-2 = Ahora forma parte del módulo MicrosoftTeams. Una vez cargado, se abre una sesión y se importa como antes.
scenario-admin-teams1-3 = Los mensajes sin conexión se desactivan para todo el mundo, y el mensaje de Giulia a Li <refused>se rechaza</refused>.
scenario-admin-teams1-4 = Se crea una directiva con el valor True y se asigna a Giulia, de Finanzas. Su mensaje sale; el de Claire, no.
scenario-admin-teams1-5 = El administrador cierra la sesión. Las directivas quedan como están: dos minutos después se guarda el mensaje de Giulia.

scenario-admin-teams2-title = El administrador en marzo de 2021
scenario-admin-teams2-summary = Para conectarse basta una línea, y una línea del artículo no funciona tal como está impresa.
scenario-admin-teams2-1 = Marzo de 2021: Tony se ha ofrecido a probar un mes sin mensajes sin conexión. El administrador abre una ventana nueva, carga el módulo de Teams y escribe un nombre y una contraseña.
scenario-admin-teams2-2 = Connect-MicrosoftTeams hace el resto. Ya no hay que abrir ni importar ninguna sesión.
scenario-admin-teams2-3 = Se crea una directiva para Tony, como en el artículo.
scenario-admin-teams2-4 = La línea siguiente, también copiada del artículo, falla: hay un espacio después de Grant, en medio del nombre del cmdlet.
scenario-admin-teams2-5 = Sin ese espacio vuelve a fallar: otro separa PolicyName de su guion.
scenario-admin-teams2-6 = Sin los dos espacios, la línea funciona y Tony tiene la directiva.
scenario-admin-teams2-7 = El mensaje de Tony a Li <refused>se rechaza</refused>. El de Aiko pasa al <spooler>spooler</spooler>.

scenario-admin-teams3-title = El administrador en noviembre de 2021
scenario-admin-teams3-summary = Un nombre que sirvió durante años ya no se encuentra.
scenario-admin-teams3-1 = Noviembre de 2021: Tony pasa al servicio de asistencia, que no tiene permitido dejar mensajes a quien no está. El administrador se conecta en una ventana nueva, como antes.
scenario-admin-teams3-2 = Se crea la directiva para Tony, como en el artículo.
scenario-admin-teams3-3 = No se puede asignar a «Tony Smith»: este módulo no encuentra a las personas por su nombre para mostrar.
scenario-admin-teams3-4 = Para Tony no ha cambiado nada. Su mensaje a Li pasa al <spooler>spooler</spooler>.
scenario-admin-teams3-5 = Por su dirección sí se encuentra a Tony, y su siguiente mensaje <refused>se rechaza</refused>.

scenario-admin-teams4-title = El administrador en julio de 2022
scenario-admin-teams4-summary = Los cmdlets del artículo ya no existen; rige el valor predeterminado.
scenario-admin-teams4-1 = Julio de 2022: un auditor pregunta si los mensajes sin conexión todavía se pueden desactivar. El administrador abre una ventana nueva, carga el módulo de Teams más reciente y se conecta.
scenario-admin-teams4-2 = Los usuarios de la organización todavía se pueden buscar.
scenario-admin-teams4-3 = Pero el primer ejemplo del artículo no se reconoce: los cmdlets de las directivas de cliente se han quitado del módulo.
scenario-admin-teams4-4 = Así que Global conserva su valor predeterminado, y los mensajes sin conexión siguen activados. El mensaje de Tony a Li pasa al <spooler>spooler</spooler>.
scenario-admin-teams4-5 = Dos minutos después está en el <mailbox>buzón</mailbox> de Li, igual que en años anteriores.

scenario-two-worlds-title = Dos versiones, una junto a otra
scenario-two-worlds-summary = Cambie una sola cosa y compare qué pasa con el mismo mensaje.
scenario-two-worlds-1 = Giulia se ha ido a casa y ha cerrado sesión. Claire todavía no lo sabe.
scenario-two-worlds-2 = Claire le escribe. Se cumplen todas las condiciones, así que su cliente guarda el mensaje en su <spooler>History Spooler</spooler>.
scenario-two-worlds-3 = El mensaje espera en el <mailbox>buzón</mailbox> de Giulia. ¿Y si una sola cosa hubiera sido distinta? Elija una pregunta debajo de la regla y, después, Comparar.
scenario-two-worlds-4 = Haya cambiado lo que haya cambiado, esta versión sigue aquí: Giulia inicia sesión y recibe el aviso. Comparar muestra dónde se separan las dos.

scenario-practice-gates = Práctica: comprobaciones
scenario-practice-presence = Práctica: estado
scenario-practice-policy = Práctica: directivas
scenario-practice-timing = Práctica: tiempos
scenario-practice-mail = Práctica: correo
scenario-practice-question = Lea lo que ocurre y diga qué pasará con el mensaje.
scenario-practice-outcome = Esto es lo que pasó con él, y por qué.

scenario-task-slip-title = Que acabe como mensaje perdido
scenario-task-slip-summary = Una notificación que nadie cierra acaba igualmente en el buzón.
scenario-task-slip-1 = El mensaje de Aiko está en la pantalla de Tony como <toast>notificación</toast>. Haga que acabe como <slip>mensaje perdido</slip> sin que nadie cierre la notificación ni la sesión.
scenario-task-slip-2 = Tony vuelve enseguida. A los 30 segundos se abre la ventana, nadie la ve, y el mensaje pasa a ser un <slip>mensaje perdido</slip>.

scenario-task-mailbox-title = Al buzón
scenario-task-mailbox-summary = Un mensaje debe esperar a Tony en Exchange.
scenario-task-mailbox-1 = Aiko y Tony han iniciado sesión. Haga que un mensaje de Aiko espere en el <mailbox>buzón</mailbox> de Tony.
scenario-task-mailbox-2 = Tony cierra sesión y Aiko escribe. Dos minutos después, el cliente de ella ha dejado el mensaje en el <mailbox>buzón</mailbox> de Tony.

scenario-task-refused-title = Un mensaje que no sale
scenario-task-refused-summary = Solo el administrador puede detenerlo.
scenario-task-refused-1 = Tony ha cerrado sesión y todo funciona. Haga que <refused>se rechace</refused> el mensaje que Claire le escribe, sin tocar ningún cliente ni buzón.
scenario-task-refused-2 = La nueva directiva de Claire desactiva para ella los mensajes sin conexión. Su cliente <refused>rechaza</refused> el mensaje.

scenario-task-no-answer-title = Sin respuesta
scenario-task-no-answer-summary = Un mensaje sale y nunca llega.
scenario-task-no-answer-1 = Giulia está ocupada, pero está ahí. Haga que se agote el tiempo de un mensaje que le escribe Pilar.
scenario-task-no-answer-2 = Giulia se ha quedado sin conexión y el servidor no lo ha notado. A los 60 segundos, Pilar recibe el aviso de que se agotó el tiempo.

scenario-task-two-ways-title = Dos mensajes, dos lugares
scenario-task-two-ways-summary = Uno puede seguir; el otro tiene que esperar.
scenario-task-two-ways-1 = Aiko y Claire han escrito a Tony, que no está. Haga que el mensaje de Claire llegue a su <mailbox>buzón</mailbox> mientras el de Aiko se queda en su <spooler>spooler</spooler>.
scenario-task-two-ways-2 = Aiko cierra sesión, y solo su propio cliente puede hacer llegar su mensaje. El de Claire llega al <mailbox>buzón</mailbox> a los dos minutos.

scenario-task-signed-in-all-along-title = Siempre ahí
scenario-task-signed-in-all-along-summary = Un mensaje sin conexión para quien nunca se fue.
scenario-task-signed-in-all-along-1 = Li y Pilar han iniciado sesión y así siguen. Haga que Pilar reciba un mensaje de Li como lo recibiría al iniciar sesión.
scenario-task-signed-in-all-along-2 = Pilar ha bloqueado a Li: el cliente de Li la ve como «Desconectado», y el mensaje toma el camino sin conexión. Ella ha estado ahí todo el tiempo y recibe el aviso de inmediato.

scenario-task-urgent-title = De verdad es urgente
scenario-task-urgent-summary = «No molestar» sigue activo, y una persona consigue pasar.
scenario-task-urgent-1 = Tony no quiere que lo molesten, así que el primer mensaje de Giulia quedó como <slip>mensaje perdido</slip>. Haga que el siguiente se entregue sin tocar el estado de Tony.
scenario-task-urgent-2 = Tony pone a Giulia en su grupo de trabajo, al que «No molestar» deja pasar. El mensaje siguiente llega como <toast>notificación</toast>, y él lo ve cuando se abre la ventana.

scenario-task-lost-title = Sin rastro y sin aviso
scenario-task-lost-summary = Hay mensajes que no se guardan en ninguna parte.
scenario-task-lost-1 = El mensaje de Aiko está en la pantalla de Li como <toast>notificación</toast>. Haga que no acabe guardado en ninguna parte.
scenario-task-lost-2 = El cliente de Li ya no puede acceder a los servicios web de Exchange. Cuando Li cierra la <toast>notificación</toast>, su cliente no puede escribir el mensaje perdido en ninguna parte, y no se avisa a nadie.

scenario-task-own-policy-title = Una excepción
scenario-task-own-policy-summary = Desactivados para todos, pero Claire tiene que escribir.
scenario-task-own-policy-1 = Los mensajes sin conexión están desactivados en Global, así que el mensaje de Claire a Li <refused>se rechazó</refused>. Haga que el siguiente espere en el <mailbox>buzón</mailbox> sin modificar ninguna directiva.
scenario-task-own-policy-2 = Una directiva propia sustituye a Global, y basta una de las predefinidas. El mensaje de Claire espera a Li en el <mailbox>buzón</mailbox>.

scenario-task-repair-title = Reparar el cliente de Giulia
scenario-task-repair-summary = Fallan dos cosas, y la explicación solo nombra la primera.
scenario-task-repair-1 = El mensaje de Giulia a Li <refused>se rechazó</refused>. Averigüe qué falla en su cliente y haga que el mensaje siguiente espere en el <mailbox>buzón</mailbox> de Li. Li no vuelve.
scenario-task-repair-2 = El cliente de Giulia usa ahora Hacer clic y ejecutar y vuelve a acceder a los servicios web de Exchange. Su mensaje espera en el <mailbox>buzón</mailbox> de Li.

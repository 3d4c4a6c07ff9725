# What a room is shown, and the presenter’s keys.

room-last = Último comando
room-client = Cliente de { $name }
room-black = La pantalla está en negro. Presione B para recuperar la escena.
room-toolbar = Barra de herramientas
room-blacken = Pantalla en negro
room-keys = Mostrar las teclas
room-end = Terminar
room-window = Abrir la ventana para el público

presenter-wall = Lo que ve el público
presenter-notes = Notas
presenter-no-notes = No hay notas para esta escena.
presenter-ask-first = Antes de seguir, pregunte al público: ¿qué pasará con el mensaje?
presenter-own = Sus propias notas
presenter-own-about = Solo se guardan en este dispositivo.
presenter-next = Escena siguiente
presenter-last = Esta es la última escena.
presenter-time = Tiempo
presenter-planned = { $count ->
    [one] de un minuto previsto
   *[other] de { $count } minutos previstos
}
presenter-restart = Reiniciar el cronómetro
presenter-playlist = Lista de historias
presenter-pointer = Puntero

lesson-title = Lección
lesson-choose = Elegir una lección
lesson-about = Elija historias y póngalas en orden. Después, Siguiente lleva de cada historia a la que le sigue. La lección solo se guarda en este dispositivo.
lesson-shipped = Lecciones preparadas
lesson-ten = Diez minutos
lesson-thirty = Treinta minutos
lesson-sixty = Sesenta minutos
lesson-none = Todavía no contiene historias. Elija una lección preparada o agregue una historia.
lesson-total = { $count ->
    [one] un minuto en total
   *[other] { $count } minutos en total
}
lesson-minutes = Minutos para «{ $title }»
lesson-raise = Subir «{ $title }»
lesson-remove = Quitar «{ $title }»
lesson-add = Agregar una historia
lesson-begin = Empezar la lección
lesson-end = Terminar la lección
lesson-link = Vínculo a la lección
lesson-too-long = Esta lección es demasiado larga para un vínculo ({ $count } caracteres). Guárdela en un archivo y compártalo.
lesson-own = Sus historias se incluyen en el vínculo y en el archivo. Si edita una, también cambia en la lección. Si elimina una, la lección conserva su copia.
lesson-save = Guardar en un archivo
lesson-open = Abrir un archivo
lesson-unread = Ninguna historia de ese archivo está en esta página. No ha cambiado nada.
lesson-handout = Material de apoyo
lesson-handout-about = Cada escena de la lección con su imagen, su frase y el motivo, y después la tabla de casos.
lesson-handout-save = Guardar en Markdown
lesson-making = Preparando el material…
lesson-handout-missing = No se pudo cargar una historia o el navegador impidió guardar. No se creó el material.
lesson-why = Por qué:
lesson-legend = Cómo leer las imágenes
lesson-legend-about = La hoja es el mensaje, con su remitente, su destinatario y su estado. La línea continua es el camino recorrido; la de puntos, el que queda. El punto junto a cada persona indica su estado con el color.
room-seat = Abrir este puesto en su propia ventana

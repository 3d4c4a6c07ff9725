# Las historias: el catálogo, los errores de un archivo y las que hace un visitante.

## El catálogo

stories-search = Buscar en las historias
stories-theme = Tema
stories-all = Todos
stories-beats = { $count ->
    [one] una escena
   *[other] { $count } escenas
}
stories-minutes = { $count ->
    [one] un minuto
   *[other] { $count } minutos
}
stories-seen = vista
stories-policy-off = directiva desactivada: mensajes sin conexión desactivados
stories-found = { $count ->
    [one] una historia
   *[other] { $count } historias
}
stories-none = Ninguna historia coincide. Pruebe con otra palabra u otro tema.
stories-missed = No se pudieron cargar las historias.
stories-retry = Volver a intentarlo
story-next-story = Siguiente historia: { $title }
story-next-unnamed = Siguiente historia

## Qué está mal en el archivo de una historia

fault-line = Línea { $number }: { $what }
fault-place = Línea { $number }, columna { $at }: { $what }
fault-no-id = Agregue una línea con el identificador de la historia, por ejemplo, «{ $mark } my-story».
fault-bad-id = Un identificador solo puede contener minúsculas sin acento, dígitos y guiones. «{ $text }» no es válido.
fault-no-title = Agregue una línea con el título de la historia: «{ $mark }» y unas palabras.
fault-no-beats = Agregue al menos una escena: una línea que empieza por «{ $mark }» y dice qué ocurre.
fault-empty-beat = Esta escena está vacía. Escriba después de «{ $mark }» qué ocurre.
fault-misplaced = Esta línea solo puede aparecer una vez, antes de la primera escena: { $text }
fault-bad-cast = Escriba después de «{ $mark }» los nombres de dos o tres personas distintas, cada uno entre comillas.
fault-bad-minutes = Escriba después de «{ $mark }» cuántos minutos dura la historia: un número entero.
fault-unknown-directive = Escriba después de «{ $mark }» look, ask, you, goal, bar, hint o note.
fault-directive-early = Esta línea va dentro de una escena, después de su frase: { $text }
fault-directive-twice = Esta escena ya tiene una línea «{ $text }».
fault-bad-look = look señala un mensaje, una regla, un usuario o un panel, por ejemplo, message=1 rule=R2 user=Tony panel=mail. «{ $text }» no es válido.
fault-bad-ask = Escriba después de «{ $mark }» el número de un mensaje.
fault-you-not-first = «{ $mark }» debe ir solo en su línea, antes de la primera línea del script de la escena.

## Las historias del visitante

editor-intro = Una historia tiene un título y escenas. Cada escena es una frase que dice qué ocurre y los comandos que hacen que ocurra. Todo lo que hace en esta página es un comando, así que puede grabar una historia o escribirla usted.
editor-new = Escribir una historia nueva
editor-record = Grabar lo que hago
editor-import = Importar un archivo PS1
editor-drop = También puede soltar aquí un archivo.
editor-none = Todavía no tiene ninguna historia propia.
editor-untitled = Sin título
editor-delete = Eliminar «{ $title }»
editor-deleted = Eliminada: «{ $title }»
editor-restore = Restaurar
editor-back = Todas sus historias
editor-text = El texto de la historia
editor-play = Reproducir
editor-play-from = Reproducir desde una escena
editor-picks = Preparar una escena con clics
editor-scene = Escena que se prepara
editor-cast = En el escenario
editor-light = Destacado
editor-ask = Preguntar qué pasará con
editor-turn = A quién le toca
editor-you = La primera acción es de quien visita la página
editor-export = Guardar como archivo PS1
editor-fine = No hay errores.
editor-mistakes = { $count ->
    [one] un error
   *[other] { $count } errores
}
editor-more = Y { $count } más.
editor-denied = Este navegador no permite que la página guarde datos, así que sus historias se perderán al cerrarla. Guarde como archivos las que quiera conservar.
editor-too-large = Esta historia es demasiado grande para ejecutarla. El límite es de { $count } KB.
editor-out-of-sight = Esta escena menciona «{ $text }», que no está cuando la escena termina.
editor-not-read = El navegador no pudo leer ese archivo. No se importó nada.
editor-empty-file = Ese archivo está vacío. No se importó nada.
editor-not-text = A partir de la línea { $number }, ese archivo no es texto. No se importó nada.
editor-new-title = Mi historia
editor-new-first = Tony ha salido. Aiko le escribe de todos modos.
editor-new-message = ¿Comemos?
editor-new-second = Dos minutos después, el mensaje espera en el buzón de Tony.
editor-whole-story = Esto es lo que ocurrió.

## Mientras se graba una historia

recording-panel = Grabación
recording-hint = Diga qué ocurre a continuación y luego hágalo.
recording-say = Qué ocurre a continuación
recording-add = Agregar
recording-stop = Detener y editar

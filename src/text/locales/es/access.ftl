# Keys, the palette, the summary for those who listen, and the list of steps.
keys-intro = En cualquier lugar de la página, pero no mientras se escribe en un campo:
keys-next = Momento siguiente de la historia, o un paso adelante
keys-back = Momento anterior, o un paso atrás
keys-play = Reproducir o pausar
keys-undo = Deshacer
keys-redo = Rehacer
keys-action = Acción
keys-keys = Teclas
keys-places = Teclas propias de un lugar
keys-slider = En la línea del presente de la línea de tiempo: las flechas avanzan o retroceden un paso, AvPág y RePág diez, Inicio y Fin van a los extremos.
keys-tabs = En una pestaña: las flechas izquierda y derecha abren la contigua.
keys-console = En la consola: las flechas arriba y abajo recuperan líneas anteriores o recorren las sugerencias, Tab toma la marcada, Mayús y Entrar empiezan otra línea.
keys-escape = Esc cierra un cuadro de diálogo, un recuadro o una lista de sugerencias.
keys-single = Una tecla sola es un método abreviado
keys-single-about = Desactive esta opción si dicta el texto o si se pulsan teclas sin querer. Las combinaciones con Ctrl siguen activas.
keys-title = { $words } ({ $keys })

key-ctrl = Ctrl
key-shift = Mayús
key-space = Espacio
key-page-down = AvPág
key-page-up = RePág
key-home = Inicio
key-end = Fin

palette-field = ¿Qué quiere hacer?
palette-list = Acciones
palette-count = { $count ->
    [0] Nada se llama así.
    [one] { $count } acción
   *[other] { $count } acciones
}
palette-tab = Abrir { $name }
palette-story = Historia: { $title }
palette-theme = Tema: { $name }
palette-language = Idioma: { $name }

side-panel = Lado del administrador
summary-panel = Resumen
summary-here = { $count ->
    [one] Un escritorio con un puesto abierto, una línea de tiempo de los mensajes de todos, la explicación de dónde está el mensaje seleccionado y el lado del administrador con directivas, consola, correo y tabla de verdad.
   *[other] Un escritorio con { $count } puestos abiertos, una línea de tiempo de los mensajes de todos, la explicación de dónde está el mensaje seleccionado y el lado del administrador con directivas, consola, correo y tabla de verdad.
}
summary-story = Historia «{ $title }», { $at } de { $of }: { $narration }
summary-clock = { $day }, { $time }, paso { $step } de { $steps }.
summary-seats = En los puestos abiertos: { $seats }.
summary-ledger = { $sent }: { $parts }.
summary-next = Pulse Siguiente para continuar la historia.
summary-can = Inicie o cierre la sesión de las personas, escriba en un puesto, cambie directivas o recorra los pasos de la línea de tiempo.
summary-keys = Pulse el signo de interrogación para ver todas las teclas; con Ctrl y K se busca una acción por su nombre.

steps-title = Los pasos en palabras
steps-start = El principio
steps-moved = #{ $id } «{ $text }», { $between }: { $state }.
steps-left-out = { $count ->
    [one] Un paso no está en la lista: estos son los más cercanos.
   *[other] { $count } pasos no están en la lista: estos son los más cercanos.
}

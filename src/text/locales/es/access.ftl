# What keys do, the palette, the summary for those who listen, and the list of steps.
keys-intro = Úselas en cualquier lugar de la página, salvo mientras escribe en un campo:
keys-action = Acción
keys-keys = Teclas
keys-places = Teclas propias de algunos elementos
keys-slider = En la línea de tiempo: las flechas se mueven un paso, RePág y AvPág diez, e Inicio y Fin llevan a los extremos.
keys-tabs = En una pestaña: las flechas izquierda y derecha cambian de pestaña.
keys-console = En la consola: las flechas arriba y abajo recuperan líneas anteriores o recorren las sugerencias, Tab acepta la marcada y Mayús+Entrar empieza otra línea.
keys-escape = Esc cierra un cuadro de diálogo, un recuadro o una lista de sugerencias.
keys-single = Atajos de una sola tecla
keys-single-about = Desactive esta opción si usa el dictado o si presiona teclas sin querer. Las combinaciones con Ctrl siguen activas.
keys-languages = Esta página pide a los navegadores que no la traduzcan, porque las palabras traducidas ya no seguirían la simulación. Está disponible en { $list }. Elija el idioma al pie de la página.
palette-field = ¿Qué quiere hacer?
palette-list = Acciones
palette-count = { $count ->
    [0] Ninguna acción coincide
    [one] { $count } acción
   *[other] { $count } acciones
}
palette-tab = Abrir { $name }
palette-story = Historia: { $title }
palette-theme = Tema: { $name }
palette-language = Idioma: { $name }

side-panel = Administrador
summary-panel = Resumen
announce-panel = { $panel }: abierto.
summary-here = { $count ->
    [one] Un puesto abierto, una línea de tiempo de los mensajes de todos, la explicación de por qué el mensaje seleccionado está donde está y los paneles del administrador: directivas, consola, correo y tabla de casos.
   *[other] { $count } puestos abiertos, una línea de tiempo de los mensajes de todos, la explicación de por qué el mensaje seleccionado está donde está y los paneles del administrador: directivas, consola, correo y tabla de casos.
}
summary-panels = En esta página: { $list }.
summary-stage = En esta página se cuenta una historia: una frase por escena, el escenario con el camino del mensaje de un cliente a otro, la regla que decidió y la línea de tiempo.
summary-people = En el escenario: { $people }.
summary-can-stage = También puede hacerlo usted: iniciar o cerrar la sesión de las personas, cambiar su estado, desconectar su cable y escribir desde el escenario. Explorar abre todos los paneles.
summary-story = Historia «{ $title }», { $at } de { $of }: { $narration }
summary-clock = { $day }, { $time }, paso { $step } de { $steps }.
summary-seats = Puestos abiertos: { $seats }.
summary-ledger = { $sent }: { $parts }.
summary-next = Presione Siguiente para continuar la historia.
summary-can = Inicie o cierre la sesión de los usuarios, envíe mensajes desde un puesto, cambie directivas o recorra los pasos de la línea de tiempo.
summary-can-seats = Inicie o cierre la sesión de los usuarios, o envíe mensajes desde un puesto.
summary-can-policies = Cambie directivas.
summary-can-steps = Recorra los pasos de la línea de tiempo.
summary-keys = Presione el signo de interrogación para ver todos los atajos, o Ctrl+K para buscar una acción por su nombre.

steps-title = Lista de pasos
steps-start = El principio
steps-moved = #{ $id } «{ $text }», { $between }: { $state }.
steps-more = { $count ->
    [one] Y un mensaje más.
   *[other] Y { $count } mensajes más.
}
steps-left-out = { $count ->
    [one] Un paso no está en la lista: estos son los más cercanos.
   *[other] { $count } pasos no están en la lista: estos son los más cercanos.
}

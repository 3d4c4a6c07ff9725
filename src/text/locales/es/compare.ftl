# Dos mundos uno al lado del otro.

dialog-compare = Comparar dos mundos
compare-title = ¿Y si…? { $change }
compare-count = { $count ->
    [0] Ningún mensaje acaba de otro modo.
    [one] Un mensaje de { $total } acaba de otro modo.
   *[other] { $count } mensajes de { $total } acaban de otro modo.
}
compare-none = De momento solo hay un mundo. Pregunta «¿Y si…?» sobre un mensaje, o actúa en un paso anterior.
compare-message = Mensaje
compare-not-sent = Sin enviar
compare-reads = Quien lo envía lee: { $words }
compare-parting = Dónde se separan
compare-no-rule = No se consultó ninguna otra regla.
compare-here = Estás aquí
compare-go = Continuar aquí
compare-as-told = Tal como se cuenta
compare-first = Mundo A
compare-second = Mundo B
compare-chart = Los dos mundos en una misma línea de tiempo
compare-walk = Recorrer los dos mundos
compare-link = Vínculo a esta comparación
compare-picture = Guardar imagen
compare-script = Guardar script
compare-worlds = Todos los mundos
compare-world-name = Nombre de este mundo: { $name }
compare-rename = Cambiar nombre
compare-delete-short = Eliminar
compare-delete = Eliminar «{ $name }»

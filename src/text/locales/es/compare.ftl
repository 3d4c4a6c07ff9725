# Dos mundos uno al lado del otro.

dialog-compare = Comparar dos versiones
compare-title = ¿Y si…? { $change }
compare-count = { $count ->
    [0] Ningún mensaje acaba de otro modo.
    [one] Un mensaje de { $total } acaba de otro modo.
   *[other] { $count } mensajes de { $total } acaban de otro modo.
}
compare-only = El mensaje acaba de otro modo.
compare-none = De momento solo hay una versión. Pregunte «¿Y si…?» sobre un mensaje, o vuelva a un paso anterior y haga otra cosa.
compare-message = Mensaje
compare-not-sent = Sin enviar
compare-reads = El remitente ve: { $words }
compare-parting = Dónde se separan
compare-no-rule = No se comprobó ninguna otra regla.
compare-here = Está aquí
compare-go = Continuar aquí
compare-as-told = Como en la historia
compare-first = Versión A
compare-second = Versión B
compare-chart = Las dos versiones en una misma línea de tiempo
compare-walk = Recorrer las dos versiones
compare-link = Vínculo a esta comparación
compare-picture = Guardar imagen
compare-png = Guardar como PNG
compare-script = Guardar script
compare-worlds = Todas las versiones
compare-world-name = Nombre de esta versión: { $name }
compare-rename = Cambiar nombre
compare-delete-short = Eliminar
compare-delete = Eliminar «{ $name }»

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

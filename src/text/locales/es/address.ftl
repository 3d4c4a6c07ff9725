address-unknown = «{ $parameter }» no es un parámetro de esta página.
address-twice = «{ $parameter }» aparece más de una vez. Solo se ha usado el primer valor.
address-no-value = «{ $parameter }» no tiene valor.
address-no-switch = «{ $parameter }={ $value }» no es válido. Use 1 o 0.
address-no-step = «{ $parameter }={ $value }» no es válido. Un paso es un número entero.
address-no-number = «{ $parameter }={ $value }» no es válido. Use un número entero, a partir de 1.
address-unknown-scenario = No hay ninguna historia llamada «{ $value }».
address-unknown-language = El idioma «{ $value }» no está disponible.
address-unknown-theme = No hay ningún tema llamado «{ $value }».
address-unknown-practice = No hay ningún tema de práctica llamado «{ $value }».
address-unknown-panel = No hay ningún panel llamado «{ $value }».
address-unknown-user = No hay ningún usuario llamado «{ $value }», así que se muestran todos los puestos.
address-step-beyond = El paso { $step } no existe. El último es el { $steps }, y ahí está ahora.
address-scene-beyond = La escena { $step } no existe. La última es la { $steps }, y ahí está ahora.
address-too-long = «{ $parameter }» se ha omitido porque es demasiado largo: { $count } caracteres. El límite es { $most }.
address-no-text = «{ $parameter }» se ha omitido porque, a partir del byte { $at }, no es texto.
address-stray-percent = «{ $parameter }» tiene en el byte { $at } un «%» que no forma parte de ningún código. Se ha dejado tal cual.
address-superseded = «{ $parameter }» se ha omitido porque el vínculo ya contiene una sesión completa.
address-more = { $count ->
    [one] Hay un problema más.
   *[other] Hay { $count } problemas más.
}

link-letter = La sesión de este vínculo está dañada: carácter inesperado «{ $letter }» en la posición { $at }. Copie el vínculo de nuevo.
link-cut-off = La sesión de este vínculo está incompleta. Copie el vínculo entero.
link-damaged = La sesión de este vínculo está dañada y no se puede abrir. Vuelva a copiar el vínculo entero.
link-too-large = La sesión de este vínculo es demasiado grande para abrirla.
link-no-text = La sesión de este vínculo está dañada: no es texto.
link-foreign = Este vínculo no contiene una sesión de este simulador.
link-newer = Este vínculo procede de una versión más reciente del simulador (formato { $number }). Vuelva a cargar la página para obtener la última versión.
link-no-step = La sesión de este vínculo está dañada: su paso no es un número.
link-no-inflating = Este navegador no puede abrir la sesión de este vínculo. Use un navegador actualizado.
link-does-not-play = Esta sesión no se puede reproducir: se detiene en la línea { $number }.

host-not-an-object = Un mensaje para el simulador debe ser un objeto.
host-not-addressed = El mensaje no es para el simulador: su destino (target) no es «wywo».
host-wrong-version = El mensaje es de la versión { $value }; este simulador usa la versión 1.
host-no-version = El mensaje no tiene versión: v debe ser 1.
host-no-id = El mensaje no tiene id (un número o un texto de hasta 200 caracteres), así que no se puede saber a qué corresponde la respuesta.
host-no-command = El mensaje no tiene cmd.
host-unknown-command = No hay ningún comando llamado «{ $value }».
host-field-missing = { $command } requiere «{ $parameter }».
host-field-wrong = «{ $parameter }» no es válido para { $command }.
host-field-too-long = «{ $parameter }» tiene { $count } caracteres y el máximo es { $most }.

expect-holds = Como se esperaba
expect-fails = No es lo esperado
expect-error = No se ha podido comprobar
expect-not-an-assertion = Aquí solo se pueden comprobar cmdlets cuyo nombre empiece por Assert-Sim.
expect-too-many = Solo se han comprobado las primeras { $count } aserciones.
expect-nothing = No hay nada que comprobar.

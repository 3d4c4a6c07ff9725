address-notice = Hay algo incorrecto en la dirección de esta página. El resto de la dirección sigue valiendo.
address-unknown = No hay ningún parámetro «{ $parameter }».
address-twice = «{ $parameter }» aparece dos veces. Vale la primera.
address-no-value = «{ $parameter }» no tiene valor.
address-no-switch = «{ $parameter }={ $value }»: solo puede ser 1 o 0.
address-no-step = «{ $parameter }={ $value }»: un paso es un número entero.
address-unknown-scenario = No hay ningún escenario «{ $value }».
address-unknown-language = La página no está en el idioma «{ $value }».
address-unknown-theme = No hay ningún tema «{ $value }».
address-unknown-panel = No hay ningún panel «{ $value }».
address-unknown-user = Aquí nadie se llama «{ $value }», así que se muestran todos los puestos.
address-step-beyond = No hay ningún paso { $step }: la sesión tiene { $steps }. Está usted al final.
address-too-long = «{ $parameter }» tiene { $count } caracteres y el máximo es { $most }, así que se ha omitido.
address-no-text = «{ $parameter }» está dañado: a partir del byte { $at } no es texto, así que se ha omitido.
address-stray-percent = «{ $parameter }» tiene en el byte { $at } un «%» que no codifica nada. Se ha tomado tal cual.
address-superseded = «{ $parameter }» se ha omitido: el enlace ya contiene una sesión completa.
address-more = { $count ->
    [one] Hay un problema más.
   *[other] Hay { $count } problemas más.
}

link-letter = La sesión del enlace está dañada: «{ $letter }», en el carácter { $at }, no debería estar ahí.
link-cut-off = La sesión del enlace está cortada. ¿Se copió el enlace entero?
link-damaged = La sesión del enlace está dañada y no se puede descomprimir. ¿Se copió el enlace entero?
link-too-large = La sesión del enlace es demasiado grande para descomprimirla.
link-no-text = La sesión del enlace está dañada: lo que contiene no es texto.
link-foreign = Lo que contiene este enlace no es una sesión de este simulador.
link-newer = El enlace procede de un simulador más reciente (formato { $number }). Vuelva a cargar la página para obtener la última versión.
link-no-step = La sesión del enlace está dañada: su paso no es un número.
link-no-inflating = Este navegador no puede descomprimir la sesión de un enlace. Uno actualizado sí puede.
link-does-not-play = La sesión del enlace se detiene en la línea { $number }. La página la muestra hasta ahí.

host-not-an-object = Un mensaje para el simulador debe ser un objeto.
host-not-addressed = El mensaje no es para el simulador: su destino (target) no es «wywo».
host-wrong-version = El mensaje es de la versión { $value }; este simulador habla la versión 1.
host-no-version = El mensaje no tiene versión: v debe ser 1.
host-no-id = El mensaje no tiene id, un texto de hasta 200 caracteres o un número, así que no se sabría a qué corresponde la respuesta.
host-no-command = El mensaje no tiene cmd.
host-unknown-command = No hay ningún comando «{ $value }».
host-field-missing = Falta «{ $parameter }»: { $command } lo necesita.
host-field-wrong = «{ $parameter }» no es lo que { $command } necesita.
host-field-too-long = «{ $parameter }» tiene { $count } caracteres y el máximo es { $most }.
host-out-of-step = La sesión está en otro punto: en el paso { $step } de { $steps }.

expect-holds = Como se esperaba
expect-fails = No como se esperaba
expect-not-an-assertion = Aquí solo se pueden comprobar cmdlets cuyo nombre empiece por Assert-Sim.
expect-too-many = Solo se han comprobado las primeras { $count } aserciones.
expect-nothing = No hay nada que comprobar.

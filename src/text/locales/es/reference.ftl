# La referencia de los cmdlets. Lo que dice de ellos está en inglés en todos los idiomas, como la ayuda de PowerShell.

reference-about = Todos los cmdlets simulados, con ejemplos que se pueden ejecutar aquí. Las descripciones están en inglés.
reference-search = Buscar cmdlet o parámetro
reference-none = Nada coincide con «{ $text }».
reference-list = Cmdlets
reference-policies = Directivas de cliente
reference-online = Conexión y usuarios
reference-sim = El simulador
reference-help = Ayuda
reference-everyday = PowerShell de uso diario
reference-syntax = Sintaxis
reference-parameters = Parámetros
reference-examples = Ejemplos
reference-run = Ejecutar
reference-run-this = Ejecutar en la consola: { $line }
reference-module = Módulo { $name }
reference-aliases = Alias: { $names }
reference-mandatory = obligatorio
reference-pipeline = desde la canalización
reference-settings = <settings>: un parámetro para cada una de las { $count } opciones
reference-settings-blank = Cada uno acepta también $null, que deja la opción en blanco.

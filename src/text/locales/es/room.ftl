# What a room is shown, and the presenter’s keys.

room-last = Último comando
room-client = Cliente de { $name }
room-black = La pantalla está en negro. Presione B para recuperar la escena.
room-toolbar = Barra de herramientas
room-blacken = Pantalla en negro
room-keys = Mostrar las teclas
room-end = Terminar
room-window = Abrir la ventana para el público

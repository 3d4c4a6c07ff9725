tour-panel = Guía
tour-close = Cerrar la guía
tour-next = Presione { $button } para ver qué ocurre después.
tour-waits = El mensaje espera aquí, en el buzón de { $name }.
tour-why = Aquí se explica por qué está ahí, regla por regla.
tour-timeline = Arrastre esta línea para volver a cualquier momento.
tour-try = Ahora pruebe por su cuenta: escriba, cierre la sesión de alguien, cambie una directiva.

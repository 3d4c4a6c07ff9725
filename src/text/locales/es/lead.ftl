lead-panel = Guía
lead-close = Cerrar la guía
lead-next = Presione { $button } para ver qué ocurre después.
lead-waits = El mensaje espera aquí, en el buzón de { $name }.
lead-why = Aquí se explica por qué está ahí, regla por regla.
lead-timeline = Arrastre esta línea para volver a cualquier momento.
lead-try = Ahora pruebe por su cuenta: escriba, cierre la sesión de alguien, cambie una directiva.

lead-panel = Guía
lead-close = Cerrar la guía
lead-next = Pulse { $button } para ver qué ocurre después.
lead-waits = El mensaje espera aquí, en el buzón de { $name }.
lead-why = Aquí se lee por qué está donde está, regla por regla.
lead-timeline = Arrastre esta línea para volver a cualquier momento.
lead-try = Pruebe usted: escriba, cierre la sesión de alguien, cambie una directiva.

tour-panel = Visita guiada
tour-close = Cerrar la visita guiada
tour-next = Presione { $button } para ver qué ocurre después.
tour-waits = El mensaje espera aquí, en el buzón de { $name }.
tour-why = Vea por qué está ahí, regla por regla.
tour-timeline = Arrastre esta línea para volver a cualquier momento.
tour-try = Ahora pruebe por su cuenta: envíe mensajes, cierre la sesión de alguien, cambie una directiva.

error-broken = El simulador ha dejado de funcionar
error-broken-help = El error es nuestro, no suyo. Este es el script de su sesión: cópielo, empiece de nuevo y péguelo en la consola para recuperarlo todo.
error-broken-script = El script de la sesión
error-broken-line = Ocurrió mientras se ejecutaba esto:
error-broken-back = Empezar de nuevo
error-broken-good = Volver al último paso que funcionó

boot-failed = While You Were Out no ha podido iniciarse
boot-help = No se ha cargado una parte de la página, o este navegador no puede ejecutar WebAssembly. Inténtelo de nuevo o use un navegador actualizado.
boot-reload = Volver a cargar la página
boot-no-script = While You Were Out es un simulador que funciona en el navegador. Necesita JavaScript y WebAssembly, y no envía nada a ningún sitio.
# Why the page could not start: the header of CORS is missing, a type is wrong, a file is not there. A detail follows.
boot-cors = El servidor niega los archivos de la página a los marcos de un espacio aislado. Debe enviar con cada uno el encabezado de abajo.
boot-type = El servidor envía un script de la página con un tipo que los navegadores no ejecutan.
boot-missing = Falta un archivo de la página en el servidor.
# The browser is too old; what it lacks follows.
boot-old = A este navegador le falta lo que se nombra abajo. Use Chrome o Edge desde la versión 123, Firefox desde la 120 o Safari desde la 17.5.

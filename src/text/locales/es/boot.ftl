boot-failed = While You Were Out no ha podido iniciarse
boot-help = No se ha cargado una parte de la página, o este navegador no puede ejecutar WebAssembly. Inténtelo de nuevo o use un navegador actualizado.
boot-reload = Volver a cargar la página
boot-no-script = While You Were Out es un simulador que funciona en el navegador. Necesita JavaScript y WebAssembly, y no envía ningún dato.
# Why the page could not start: the header of CORS is missing, a type is wrong, a file is not there. A detail follows.
boot-cors = El servidor no permite que los marcos de un espacio aislado carguen los archivos de la página. Debe enviar el encabezado de abajo con cada archivo.
boot-type = El servidor envía un script de la página con un tipo que los navegadores no ejecutan.
boot-missing = Falta un archivo de la página en el servidor.
# The browser is too old; what it lacks follows.
boot-old = A este navegador le faltan las funciones que se nombran abajo. Use Chrome o Edge 123, Firefox 120 o Safari 17.5, o una versión posterior.

boot-failed = While You Were Out no ha podido iniciarse
boot-help = No se ha cargado una parte de la página, o este navegador no puede ejecutar WebAssembly. Inténtelo de nuevo o use un navegador actualizado.
boot-reload = Volver a cargar la página
boot-no-script = While You Were Out es un simulador que funciona en el navegador. Necesita JavaScript y WebAssembly, y no envía nada a ningún sitio.

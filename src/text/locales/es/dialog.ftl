# Los diálogos: sus títulos, que son también las palabras de los botones que los abren.

dialog-stories = Historias
dialog-editor = Sus historias
dialog-share = Compartir
dialog-embed = Insertar
dialog-export = Exportar
dialog-rules = Las reglas
dialog-reference = Referencia de PowerShell
dialog-palette = Buscar una acción
dialog-help = Atajos
dialog-close = Cerrar
page-coming = Cargando…
page-more = Más sobre este simulador
story-missing = No se pudo cargar esa historia. Su sesión no ha cambiado.
story-broken = El archivo de la historia tiene un error: { $what }

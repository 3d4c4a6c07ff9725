# What only those who present a story read beside its scenes, in the stories that the lessons tell.

scenario-lunch-note-1 = Pregunte quién ha escrito alguna vez a alguien que no estaba, y dónde creía que estaba el mensaje.
scenario-lunch-note-4 = La mayoría espera aquí una notificación. Señale quién escribe el mensaje perdido: el propio cliente de Tony, no un servidor.
scenario-do-not-disturb-note-2 = Siga el camino con el puntero: el mensaje llegó al cliente de Giulia, y su cliente lo dejó en el buzón.
scenario-policy-off-for-all-note-2 = Nada ha salido de los equipos de las remitentes: se niegan sus propios clientes. Pregunte si Li llegará a enterarse.
scenario-two-minutes-note-2 = Deténgase un momento. La escena siguiente dura solo un segundo, y es el que lo cambia todo.
scenario-not-archived-note-3 = Es una interpretación, no un hecho: el artículo no explica la palabra. Pregunte al público cómo la entiende.
scenario-toast-ignored-note-2 = Pregunte dónde puede leer Giulia ahora el mensaje: en un correo, no en la conversación.
scenario-appear-offline-note-3 = Pregunte quién habría esperado una notificación: Tony está ahí. Pero el cliente de Claire no puede saberlo.
scenario-policy-off-for-one-note-4 = Aquí se equivoca la mayoría: Tony tiene la directiva, pero quien envía es Li, así que la de Tony no se comprueba.
scenario-msi-note-1 = Pregunte quién sabe cómo se instaló el programa en su propio equipo. Casi nadie lo sabe.
scenario-offline-basic-note-2 = Dé tiempo al público para encontrar el spooler: está en el equipo de Aiko, no en un servidor.
scenario-sender-leaves-note-3 = Deje que el público diga qué falta. Es el cliente de Pilar: nadie más puede pasar el mensaje.
scenario-several-senders-note-4 = Antes de seguir, pregunte qué mensaje verá Tony primero.
scenario-toast-answered-note-1 = Es el caso de todos los días. Sea breve: sirve para comparar con lo que viene después.
scenario-workgroup-note-2 = Pregunte quién ve qué estado. De eso dependen las dos escenas siguientes.
scenario-policy-flipped-note-4 = Lo importante es el final: Li cree ahora en la hora equivocada. Pregunte cómo podría haberlo evitado Aiko.
scenario-build-boundary-note-3 = Nadie tiene que recordar el número. Lo importante es que cada uno de los dos lugares tiene su propio mínimo.
scenario-no-mailbox-note-3 = Dé un momento al público: el mensaje ha desaparecido y nadie recibe aviso.
scenario-admin-teams4-note-3 = El error es lo que PowerShell dice de verdad ante un nombre que no conoce. Lea la primera línea en voz alta.

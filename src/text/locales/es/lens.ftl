# El punto de vista: quién sabe qué.
lens-title = Quién sabe qué
lens-truth = La verdad
lens-user = Lo que sabe { $name }
lens-administrator = Lo que ve el administrador
lens-hidden = { $name } no puede saberlo.
lens-hidden-administrator = El administrador no puede verlo.
lens-hatched = Lo que { $name } no puede saber está rayado.
lens-sent = { $name } sabe que el mensaje se envió, pero no qué fue de él.
lens-refused = { $name } sabe que el mensaje se rechazó, pero no por qué.
lens-timed-out = { $name } sabe que nadie respondió, pero no por qué.
lens-toast = { $name } ve el mensaje en una notificación, pero no cómo llegó.
lens-conversation = { $name } ve el mensaje en una conversación, pero no cómo llegó.
lens-slip = { $name } ve un aviso de mensaje perdido, pero no cómo llegó.
lens-nothing = { $name } no sabe nada de este mensaje.
lens-administrator-knows = El administrador ve usuarios, buzones y directivas, pero no mensajes, clientes ni el estado de nadie.
lens-legend = Rayado ancho: lo que no puede saber la persona elegida en «Quién sabe qué».
keys-lens = Quién sabe qué: punto de vista siguiente

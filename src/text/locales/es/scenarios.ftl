scenario-lunch-title = ¿Comemos a las doce?
scenario-lunch-1 = Tony ha cerrado sesión. Aiko le escribe de todos modos: el mensaje espera en el spooler de su propio cliente.
scenario-lunch-2 = Dos minutos después, el cliente de Aiko deja el mensaje en el buzón de Tony. Allí lo espera.
scenario-lunch-3 = Tony vuelve. Su cliente le avisa de lo que esperaba en el buzón, con la hora original.
scenario-lunch-4 = Giulia está, pero no quiere que la molesten. El mensaje de Pilar se convierte en una nota de mensaje perdido en su buzón.
scenario-lunch-5 = El administrador desactiva los mensajes sin conexión para todo el mundo. Ahora el cliente de Claire se niega a escribir a Li, que aparece como desconectado.
scenario-lunch-6 = Una directiva propia prevalece sobre Global: Claire puede volver a escribir y su mensaje espera en el spooler.

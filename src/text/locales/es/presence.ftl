# Los estados de presencia, tal como los muestran los clientes.

presence-available = Disponible
presence-busy = Ocupado
presence-in-a-call = Al teléfono
presence-in-a-meeting = En una reunión
presence-in-a-conference-call = En una conferencia telefónica
presence-do-not-disturb = No molestar
presence-presenting = Presentando
presence-be-right-back = Vuelvo enseguida
presence-appear-away = Aparecer como ausente
presence-away = Ausente
presence-inactive = Inactivo
presence-off-work = Fuera del trabajo
presence-appear-offline = Aparecer como desconectado
presence-offline = Desconectado

presence-automatic = Rétablir le statut

# Où se trouve un message.
state-sending = En route, pas encore de réponse
state-refused = Refusé
state-timed-out = Délai dépassé
state-in-toast = Dans une notification
state-delivered = Remis
state-spooled = Dans le spouleur
state-queued = En attente dans la boîte aux lettres
state-delivered-at-sign-in = Remis à la connexion
state-delivered-from-mailbox = Remis depuis la boîte aux lettres
state-missed-notice = Message manqué
state-not-stored = Non enregistré

install-click-to-run = Démarrer en un clic
install-msi = MSI

folder-missed-conversation = Conversations manquées
folder-inbox = Boîte de réception
folder-conversation-history = Historique des conversations

subject-sent = { $name } vous a envoyé un message dans Skype Entreprise
subject-missed = Conversation manquée avec { $name }
subject-saved = Conversation avec { $name }

length-hours = { $hours } h { $minutes } min
length-whole-hours = { $hours } h
length-minutes = { $minutes } min { $seconds } s
length-whole-minutes = { $minutes } min
length-seconds = { $seconds } s

due-toast = la notification se ferme
due-spooler = le message sort du spouleur
due-times-out = le délai du message expire
due-inactive = { $name } passe à « Inactif »
due-away = { $name } passe à « Absent(e) »
due-held = le statut de { $name } est rétabli

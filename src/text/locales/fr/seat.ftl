seat-sign-in = Se connecter
seat-sign-out = Se déconnecter
seat-message-to = Écrire à { $name }
seat-send = Envoyer
seat-external = Contact fédéré
seat-policy-on = { $policy } · hors connexion : oui
seat-policy-off = { $policy } · hors connexion : non
seat-leaves-in = part dans { $time }
seat-waits-for-sender = attend le retour de { $name }
seat-sign-in-first = Connectez-vous d’abord.
seat-cannot-receive = { $name } ne peut pas recevoir de messages. Statut : indisponible ou hors connexion.
seat-may-not-have-arrived = Ce message n’a peut-être pas été remis à { $name }, car le délai d’attente a expiré.
seat-why = pourquoi ?
seat-open = Ouvrir
seat-ignore = Ignorer
seat-toast = Notification de { $name }
seat-seconds-left = encore { $seconds } s
seat-with = Conversation avec
seat-nothing-yet = Rien ici pour l’instant. Écrivez le premier message.
seat-older = Afficher les messages plus anciens
seat-client-of = Ce que le client de { $name } affiche
seat-beyond = Ce que le client n’affiche pas :
seat-author = { $name } :
seat-answer = Le client indique :
seat-cable-out = Câble réseau débranché
seat-plug-in = Rebrancher
seat-removed-mark = compte supprimé
seat-removed-contact = Le compte de { $name } a été supprimé : aucun message ne peut plus lui être envoyé.
seat-more-slips = { $count ->
    [one] Un autre message manqué dans la boîte aux lettres
   *[other] { $count } autres messages manqués dans la boîte aux lettres
}
seat-copies = { $count ->
    [one] Une copie dans l’historique des conversations
   *[other] { $count } copies dans l’historique des conversations
}
form-no-name = Saisissez un nom.
form-name-taken = Une personne nommée { $name } existe déjà.
form-address-taken = L’adresse { $address } est déjà utilisée.
form-policy-taken = Une stratégie nommée { $policy } existe déjà.
form-refused = L’opération a été refusée.
form-build = Saisissez de deux à quatre nombres séparés par des points, par exemple 16.0.6701.1000.
seat-spooler = Spouleur
seat-mailbox = Boîte
seat-unread = { $count ->
    [one] { $count } non lu
   *[other] { $count } non lus
}
seat-presence-of = Statut de { $name }
seat-automatic = automatique
seat-by-hand = défini manuellement
seat-more = Client, boîte aux lettres, contacts
seat-also = Autres personnes
seat-add = Ajouter un utilisateur
seat-slip-head = En votre absence
seat-slip-to = Pour
seat-slip-from = De
seat-slip-message = Message
seat-mark-read = Marquer comme lu
seat-panel = Postes
seat-seat-of = Poste de { $name }

console-label = Console
console-run = Exécuter
console-hint = Tapez une applet de commande et appuyez sur Entrée. Ce que vous faites ailleurs sur la page apparaît aussi ici sous forme de commande.
console-by-hand = depuis la page

mail-empty = Ce dossier est vide.
beside-mail-empty = Aucun message dans cette boîte aux lettres.
mail-mark = Marquer « { $subject } » comme lu
mail-copy = Copie de l’élément du dossier { $folder }
mail-no-mailbox = { $name } n’a pas de boîte aux lettres.

matrix-intro = Chaque cellule indique le sort d’un message envoyé dans une copie de l’organisation de départ et suivi pendant cinq minutes.
matrix-recipient = Destinataire
matrix-sender-allowed = Expéditeur : Démarrer en un clic, messages hors connexion activés
matrix-sender-off = Expéditeur : messages hors connexion désactivés
matrix-sender-msi = Expéditeur : MSI
matrix-blocked = A bloqué l’expéditeur
matrix-workgroup = Ne pas déranger, expéditeur du groupe de travail
matrix-lost = Connexion perdue, pas encore remarquée
matrix-sender-old-build = Expéditeur : version ancienne
matrix-sender-no-web-services = Expéditeur : Exchange injoignable
matrix-sender-no-mailbox = Expéditeur : sans boîte aux lettres
matrix-sender-signed-out = Expéditeur : non connecté
matrix-no-mailbox = Hors connexion, sans boîte aux lettres
matrix-no-web-services = Ne pas déranger, Exchange injoignable
matrix-facts = Choisir les lignes et les colonnes
matrix-fact-presence = statut
matrix-fact-relationship = relation
matrix-fact-connection = connexion
matrix-fact-mailbox = boîte du destinataire
matrix-fact-policy = stratégie de l’expéditeur
matrix-fact-client = client de l’expéditeur
matrix-fact-web-services = Exchange de l’expéditeur
matrix-fact-sign-in = connexion de l’expéditeur
matrix-open-rule = Ouvrir ce cas : { $rule }
matrix-seen = Déjà ouvert
matrix-case = Destinataire : { $recipient }. { $sender }. Cinq minutes plus tard : { $state }.
matrix-csv = Enregistrer en CSV
matrix-markdown = Enregistrer en Markdown

console-offers = Suggestions. Appuyez sur Tab pour accepter celle qui est sélectionnée.
console-question = Question
console-yes = Oui
console-yes-to-all = Oui pour tout
console-no = Non
console-no-to-all = Non pour tout
console-supply = { $command } a besoin d’une valeur pour { $parameter }
console-cancel = Annuler
console-mended = Vouliez-vous dire : { $line }
console-more = { $count ->
    [one] encore une ligne
   *[other] encore { $count } lignes
}
console-waiting = Reste à exécuter : { $count ->
    [one] une ligne
   *[other] { $count } lignes
}
console-stop = Arrêter
console-open-quote = Un guillemet n’est pas fermé : la ligne suivante fait partie du même texte.
console-copy = Copier la transcription
console-save-file = Enregistrer { $path }
console-clear = Effacer

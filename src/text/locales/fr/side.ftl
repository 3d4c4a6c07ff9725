console-label = Console
console-run = Exécuter
console-hint = Tapez une applet de commande et appuyez sur Entrée. Chaque clic fait ailleurs s’inscrit ici sous forme de ligne.
console-by-hand = à la main

mail-empty = Ce dossier est vide.
mail-mark = Marquer « { $subject } » comme lu
mail-no-mailbox = { $name } n’a pas de boîte aux lettres.

matrix-intro = Un message par cas, envoyé dans une organisation semblable à celle du départ et suivi pendant cinq minutes.
matrix-recipient = Destinataire
matrix-sender-allowed = Expéditeur : Démarrer en un clic, archivage activé
matrix-sender-off = Expéditeur : archivage désactivé
matrix-sender-msi = Expéditeur : MSI
matrix-blocked = A bloqué l’expéditeur
matrix-workgroup = Ne pas déranger, expéditeur du groupe de travail
matrix-lost = Connexion perdue à l’insu du serveur

console-offers = Propositions ; Tab insère celle en surbrillance
console-question = Une question
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

why-panel = Pourquoi
why-title = Pourquoi « { $text } » est ici
why-between = { $from } à { $to }
why-nothing = Sélectionnez un message pour savoir pourquoi il est là où il est.
why-passed = satisfaite
why-failed = non satisfaite
why-not-reached = non examinée
why-applied = appliquée
why-documented = Documenté
why-seen = Vu dans un forum ou un script
why-assumption = Hypothèse de ce simulateur
why-go-to-step = Étape { $step } : { $deed }
why-head-sending = Le message est parti, mais la connexion de { $to } est perdue et personne ne répond.
why-head-refused = Le message de { $from } à { $to } n’a pas été envoyé, et il n’est conservé nulle part.
why-head-timed-out = Personne n’a répondu du côté de { $to } : le client de { $from } a annoncé que le délai était dépassé.
why-head-in-toast = Le client de { $to } l’affiche pendant trente secondes.
why-head-delivered = { $to } l’a sous les yeux, dans une conversation.
why-head-spooled = { $to } semble hors connexion : le message attend dans le History Spooler du client de { $from }.
why-head-queued = Il est enregistré dans la boîte aux lettres de { $to } et attend sa prochaine connexion.
why-head-delivered-at-sign-in = Il a attendu dans la boîte aux lettres, puis le client de { $to } l’a signalé.
why-head-missed-notice = { $to } était en ligne mais n’a pas ouvert le message : c’est maintenant un message manqué dans sa boîte aux lettres.

source-article = l’article pour les administrateurs
source-offline-im = « Activer ou désactiver la messagerie instantanée hors connexion »
source-notifications = « En savoir plus sur les notifications de messagerie instantanée »
source-presence-status = « Modifier votre statut de présence »
source-cmdlets = la référence des applets de commande
source-sdk = la référence UCMA et UCWA
source-policies = « Attribuer des stratégies »
source-named = { $evidence } : { $documents }
source-and = { $list }, { $item }

policies-tab = Stratégies
policies-who = Qui suit quelle stratégie
policies-all = Stratégies
policies-own = Une stratégie personnelle l’emporte sur Global, en bloc.
policies-global = Pas de stratégie personnelle, donc Global.
policies-removed = { $policy } a été supprimée, donc de nouveau Global.
policies-archiving = Archivage
policies-appear-offline = Apparaître hors connexion
policies-on = True
policies-off = False
policies-null = vide
policies-null-means = Rien n’est enregistré. Pour EnableIMAutoArchiving, une valeur vide équivaut à True.
policies-predefined = prédéfinie, non modifiable
policies-remove = Supprimer { $policy }
policies-reset = Réinitialiser Global
policies-new = Nouvelle stratégie
policies-new-name = Nom de la nouvelle stratégie
policies-create = Créer
policies-grant-to = Stratégie de { $name }
policies-none = (aucune)
policies-effective = { $policy } s’applique
policies-value-of = { $setting } dans { $policy }
policies-external = Les contacts fédérés ne s’administrent pas d’ici.
policies-refresh = Une stratégie modifiée parvient au client
policies-refresh-immediate = tout de suite
policies-refresh-sign-in = à sa prochaine connexion

console-tab = PowerShell
console-label = Console
console-run = Exécuter
console-hint = Tapez une applet de commande et appuyez sur Entrée. Chaque clic fait ailleurs s’inscrit ici sous forme de ligne.
console-by-hand = à la main

mail-tab = Courrier
mail-of = Boîte aux lettres de { $name }
mail-empty = Ce dossier est vide.
mail-unread = non lu
mail-mark = Marquer « { $subject } » comme lu
mail-holds = { $count ->
    [one] un message
   *[other] { $count } messages
}
mail-no-mailbox = { $name } n’a pas de boîte aux lettres.

matrix-tab = Cas
matrix-intro = Un message par cas, envoyé dans une organisation semblable à celle du départ et suivi pendant cinq minutes.
matrix-recipient = Destinataire
matrix-sender-allowed = Expéditeur : Démarrer en un clic, archivage activé
matrix-sender-off = Expéditeur : archivage désactivé
matrix-sender-msi = Expéditeur : MSI
matrix-blocked = A bloqué l’expéditeur
matrix-workgroup = Ne pas déranger, expéditeur du groupe de travail
matrix-lost = Connexion perdue à l’insu du serveur

ledger-panel = Registre
ledger-sent = { $count ->
    [one] { $count } envoyé
   *[other] { $count } envoyés
}
ledger-balanced = le compte est bon
ledger-unbalanced = Le compte n’y est pas : le message nº { $id } n’a aucun état, ou il en a deux.
ledger-part = { $count } × { $state }
ledger-none = Rien n’a encore été envoyé.

timeline-panel = Chronologie
timeline-slider = Étape de la chronologie
timeline-value = Étape { $step } sur { $steps }, { $time } : { $deed }
timeline-start = le début
timeline-now = maintenant
timeline-message = #{ $id } { $text }
timeline-spooler = spouleur
timeline-mailbox = boîte aux lettres
timeline-toast = notification
timeline-line = sans réponse
timeline-folded = { $time } sans événement
timeline-cut = Les messages plus anciens ne sont pas dessinés. Revenez en arrière pour les voir.
timeline-legend = Légende
timeline-legend-spooler = Le History Spooler : c’est là, dans le client de l’expéditeur, qu’un message reste deux minutes avant d’être traité.
timeline-legend-mailbox = Enregistré dans la boîte aux lettres du destinataire jusqu’à sa prochaine connexion.
timeline-legend-toast = Une notification à l’écran du destinataire, pendant trente secondes.
timeline-legend-tick = Remis.
timeline-legend-slip = Un avis de message manqué, dessiné comme les fiches roses des bureaux d’autrefois.
timeline-legend-cross = Refusé, ou délai dépassé.
timeline-legend-words = Démarrer en un clic et MSI sont deux façons d’installer Office ; seuls les clients installés par Démarrer en un clic envoient des messages hors connexion. « Archivage » désigne le paramètre de stratégie EnableIMAutoArchiving, qui les active ou les désactive.
timeline-lane = { $name } : { $presence }

story-panel = Histoire
story-next = Suivant
story-previous = Revenir en arrière dans l’histoire
story-leave = Quitter l’histoire
story-again = Recommencer
story-position = { $at } sur { $of }
story-free = Explorez : connectez et déconnectez les gens, écrivez, changez les stratégies, et voyez où les messages attendent.
story-stories = Histoires
story-end = L’histoire s’arrête là. Continuez à votre guise, ou recommencez.

page-title = While You Were Out
page-tagline = En votre absence : les messages hors connexion, et pourquoi ils vont où ils vont
page-step-announcement = Étape { $step }, { $time }. { $deed }.
page-at-the-start = Au début. Rien ne s’est encore passé.
page-independent = Simulateur indépendant : aucun contact avec Microsoft. Skype Entreprise Online arrêté le 31/07/2021 (21Vianet : le 01/10/2023).
page-theme = Thème
page-theme-auto = Système
page-theme-light = Clair
page-theme-dark = Sombre
page-theme-contrast = Contraste élevé
page-theme-projector = Vidéoprojecteur
page-language = Langue
page-dismiss = Fermer
page-storage-denied = Ce navigateur ne laisse pas la page conserver quoi que ce soit. La session disparaît dès que la page est fermée.
page-saved-broken = La session enregistrée ici n’a pas pu être lue ; elle a été laissée telle quelle. En voici une toute neuve.
page-console-missing = Le langage de script n’a pas pu être chargé. Ce que vous avez fait reste en attente ; l’étape suivante fera une nouvelle tentative.
page-language-missing = Les textes de cette langue ne sont pas arrivés. La page reste dans la langue actuelle.
page-skip = Aller aux postes

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
console-copy = Copier la transcription
console-clear = Effacer

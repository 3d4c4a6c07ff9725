# Les histoires fournies. Une narration s’affiche une fois sa scène jouée ; un résumé figure au catalogue.

## L’histoire d’ouverture voyage avec la page ; les autres sont chargés quand quelqu’un les cherche.

scenario-lunch-title = On déjeune à midi ?
scenario-lunch-summary = Aiko écrit à Tony, qui est sorti. Plus tard, il veut du calme, et une stratégie change.
scenario-lunch-1 = Tony s’est déconnecté. Aiko lui écrit quand même : son client garde le message dans son <spooler>spouleur</spooler>, un dossier sur l’ordinateur d’Aiko.
scenario-lunch-2 = Deux minutes plus tard, le client d’Aiko dépose le message dans la <mailbox>boîte aux lettres</mailbox> de Tony, où il l’attend.
scenario-lunch-3 = Tony revient. Son client lui signale le message, avec l’heure à laquelle Aiko l’a envoyé.
scenario-lunch-4 = Tony est maintenant en ligne, mais ne veut pas être dérangé. Le message suivant d’Aiko devient un <slip>message manqué</slip> dans sa <mailbox>boîte aux lettres</mailbox>.
scenario-lunch-5 = L’administrateur désactive les messages hors connexion pour tout le monde. Tony rentre chez lui, et le client d’Aiko <refused>refuse</refused> de lui envoyer un message.
scenario-lunch-6 = Aiko reçoit une stratégie personnelle, qui remplace Global. Elle peut de nouveau laisser un message à Tony : il attend dans le <spooler>spouleur</spooler>.

## Les thèmes du catalogue

scenario-theme-basics = Les bases
scenario-theme-while-away = Pendant une absence
scenario-theme-toasts = Notifications
scenario-theme-presence = Statut et confidentialité
scenario-theme-policies = Stratégies
scenario-theme-clients = Clients
scenario-theme-mailboxes = Boîtes aux lettres et partenaires
scenario-theme-edges = Cas limites
scenario-theme-administrator = L’administrateur
scenario-theme-tasks = Défis

scenario-offline-basic-title = Écrire à quelqu’un qui est hors connexion
scenario-offline-basic-summary = Tony est sorti ; Aiko lui écrit quand même.
scenario-offline-basic-1 = Tony quitte le bureau et se déconnecte. Tout le monde le voit maintenant « Hors connexion ».
scenario-offline-basic-2 = Aiko lui écrit quand même. Son client garde le message dans son <spooler>History Spooler</spooler>.
scenario-offline-basic-3 = Deux minutes plus tard, son client dépose le message dans la <mailbox>boîte aux lettres</mailbox> de Tony, où il l’attend.
scenario-offline-basic-4 = Tony se connecte et son client le prévient. L’heure indiquée à côté du message est celle où Aiko l’a écrit, pas celle où Tony le reçoit.

scenario-two-minutes-title = Deux minutes dans le spouleur
scenario-two-minutes-summary = Où se trouve un message hors connexion avant d’arriver dans la boîte aux lettres, seconde par seconde.
scenario-two-minutes-1 = Li est hors connexion. Le message de Pilar part dans le <spooler>History Spooler</spooler> de son propre client.
scenario-two-minutes-2 = Une minute et cinquante-neuf secondes plus tard, il y est encore. Rien n’est arrivé dans la <mailbox>boîte aux lettres</mailbox> de Li.
scenario-two-minutes-3 = Une seconde de plus, et le client de Pilar écrit le message dans la <mailbox>boîte aux lettres</mailbox> de Li. Aucun serveur ne le fait à sa place.
scenario-two-minutes-4 = Li se connecte et apprend ce qui arrive à l’imprimante.

scenario-not-archived-title = Pas archivé, mais dans la boîte aux lettres
scenario-not-archived-summary = Deux phrases de l’article de Microsoft qui semblent se contredire, et comment elles peuvent être vraies toutes les deux.
scenario-not-archived-1 = Claire écrit à Li, qui est hors connexion. L’article de Microsoft dit deux choses à propos d’un tel message.
scenario-not-archived-2 = Il « sera envoyé à la <mailbox>boîte aux lettres</mailbox> de l’utilisateur » : deux minutes plus tard, le voilà dans les conversations manquées et dans l’historique des conversations.
scenario-not-archived-3 = Il « ne sera pas archivé » : pour le simulateur, cela veut dire qu’aucune copie de conformité n’est faite. Les deux phrases sont donc vraies.
scenario-not-archived-4 = Pour Li, rien n’est perdu : à la connexion, le message est là.

scenario-back-early-title = De retour avant la fin des deux minutes
scenario-back-early-summary = Li se connecte alors qu’un message est encore en route, et c’est un plus récent qui arrive le premier.
scenario-back-early-1 = Li est hors connexion. La question de Giulia part dans le <spooler>spouleur</spooler> de Giulia.
scenario-back-early-2 = Une minute plus tard, Li se connecte et ne voit encore rien : le message n’a pas quitté le <spooler>spouleur</spooler> de Giulia.
scenario-back-early-3 = Giulia voit maintenant Li « Disponible » et écrit de nouveau. Ce message-là arrive aussitôt, sous forme de <toast>notification</toast>, et Li l’ouvre.
scenario-back-early-4 = Les deux minutes sont écoulées. Le premier message est enregistré, et le client de Li le signale aussitôt.

scenario-sender-leaves-title = L’expéditrice se déconnecte la première
scenario-sender-leaves-summary = Un message attend dans le spouleur de quelqu’un qui n’est plus là.
scenario-sender-leaves-1 = Pilar laisse un message à Li, qui est hors connexion.
scenario-sender-leaves-2 = Une minute après, elle se déconnecte. Le message reste dans son <spooler>spouleur</spooler> : seul son propre client peut le faire suivre.
scenario-sender-leaves-3 = Une heure plus tard, Li se connecte et ne voit rien : le client de Pilar est toujours hors connexion.
scenario-sender-leaves-4 = Le lendemain matin, Pilar se connecte et son client termine ce qu’il avait à faire. Celui de Li signale le message, avec l’heure de la veille.

scenario-several-senders-title = Deux messages à quelqu’un en avion
scenario-several-senders-summary = Dans quel ordre s’affichent les messages de deux expéditrices, et avec quelles heures.
scenario-several-senders-1 = Tony embarque et se déconnecte.
scenario-several-senders-2 = Aiko écrit la première, puis part en réunion et se déconnecte. Son message doit attendre dans son <spooler>spouleur</spooler>.
scenario-several-senders-3 = Claire écrit dix secondes plus tard et reste à son bureau.
scenario-several-senders-4 = Au bout de deux minutes, le message de Claire est dans la <mailbox>boîte aux lettres</mailbox> de Tony. Celui d’Aiko n’y est pas.
scenario-several-senders-5 = Aiko revient de sa réunion, et son message est enregistré en dernier.
scenario-several-senders-6 = Tony atterrit et se connecte. Les messages lui sont signalés dans l’ordre d’envoi, Aiko d’abord, chacun avec son heure d’origine.

scenario-one-or-several-title = Un message manqué, ou plusieurs
scenario-one-or-several-summary = D’où l’e-mail des messages manqués tire son objet, et quand un nouvel e-mail commence.
scenario-one-or-several-1 = Giulia clôture les comptes et ne veut pas être dérangée. Le message d’Aiko devient un e-mail, dont l’objet dit qu’Aiko a envoyé un message.
scenario-one-or-several-2 = Aiko écrit encore deux fois. C’est toujours le même e-mail, mais son objet parle maintenant d’une conversation manquée.
scenario-one-or-several-3 = Giulia lit l’e-mail. Cela le clôt : plus aucun message ne s’y ajoute.
scenario-one-or-several-4 = Le message suivant d’Aiko ouvre un nouvel e-mail, dont l’objet annonce de nouveau un seul message.

scenario-toast-answered-title = Une notification ouverte
scenario-toast-answered-summary = Le cas ordinaire : tous deux sont là, et une conversation commence.
scenario-toast-answered-1 = Claire voit Tony « Disponible » et lui écrit. Une <toast>notification</toast> s’affiche à l’écran de Tony ; elle y resterait 30 secondes.
scenario-toast-answered-2 = Douze secondes plus tard, Tony clique dessus. Le message est remis.
scenario-toast-answered-3 = La conversation est maintenant ouverte des deux côtés. Les messages suivants y arrivent sans <toast>notification</toast>.

scenario-toast-ignored-title = Une notification ignorée
scenario-toast-ignored-summary = Ce que devient un message dont on ferme la notification.
scenario-toast-ignored-1 = Giulia est au téléphone. Le message de Pilar s’affiche quand même en <toast>notification</toast>.
scenario-toast-ignored-2 = Giulia ferme la <toast>notification</toast>. Son client place un <slip>message manqué</slip> dans sa <mailbox>boîte aux lettres</mailbox>.
scenario-toast-ignored-3 = Après l’appel, elle lit l’e-mail.
scenario-toast-ignored-4 = Elle répond. La fenêtre de Pilar est encore ouverte : là, nul besoin de <toast>notification</toast>.

scenario-toast-present-title = Notification sans réponse, quelqu’un est là
scenario-toast-present-summary = Tony ne fait rien, et le message lui parvient malgré tout.
scenario-toast-present-1 = Le statut de Tony est « Occupé(e) », mais il est à son bureau. Le message d’Aiko s’affiche en <toast>notification</toast>.
scenario-toast-present-2 = Tony continue de taper. Au bout de 29 secondes, la <toast>notification</toast> est toujours là.
scenario-toast-present-3 = À 30 secondes, la fenêtre de conversation s’ouvre toute seule. Tony est là pour la voir : le message est donc remis.
scenario-toast-present-4 = Le message suivant d’Aiko arrive dans la fenêtre ouverte.

scenario-toast-away-title = Notification sans réponse, personne n’est là
scenario-toast-away-summary = La même notification dans une pièce vide.
scenario-toast-away-1 = Pilar est partie prendre un café. Après dix minutes sans toucher au clavier, elle a le statut « Absent(e) ».
scenario-toast-away-2 = Aiko écrit. Pilar est toujours connectée : une <toast>notification</toast> s’affiche donc, que personne ne regarde.
scenario-toast-away-3 = Au bout de 30 secondes, la fenêtre de conversation s’ouvre, et personne ne la voit. Le message devient un <slip>message manqué</slip>.
scenario-toast-away-4 = Pilar revient et trouve l’e-mail.

scenario-toast-sign-out-title = Se déconnecter avec une notification affichée
scenario-toast-sign-out-summary = Tony se déconnecte sans remarquer la notification dans le coin de l’écran.
scenario-toast-sign-out-1 = Tony enfile son manteau quand Claire lui écrit. Une <toast>notification</toast> s’affiche.
scenario-toast-sign-out-2 = Cinq secondes plus tard, il se déconnecte alors que la <toast>notification</toast> est encore affichée. Le message devient un <slip>message manqué</slip>.
scenario-toast-sign-out-3 = Claire le voit maintenant « Hors connexion ». Son message suivant prend le chemin hors connexion, par son <spooler>spouleur</spooler>, et rejoint le même e-mail.
scenario-toast-sign-out-4 = Le lendemain matin, seul le second message est signalé à Tony. Le premier est toujours un <slip>message manqué</slip> dans sa <mailbox>boîte aux lettres</mailbox>.

scenario-do-not-disturb-title = Ne pas déranger
scenario-do-not-disturb-summary = Giulia veut une heure de calme et ne rate rien.
scenario-do-not-disturb-1 = Giulia passe à « Ne pas déranger ». Tout le monde la voit en rouge.
scenario-do-not-disturb-2 = Pilar lui écrit. Aucune <toast>notification</toast> ne s’affiche ; c’est le client de Giulia lui-même qui place un <slip>message manqué</slip> dans sa <mailbox>boîte aux lettres</mailbox>.
scenario-do-not-disturb-3 = Une heure plus tard, Giulia rétablit son statut et lit l’e-mail.
scenario-do-not-disturb-4 = Désormais, un message lui arrive de nouveau en <toast>notification</toast>, et elle l’ouvre.

scenario-presenting-title = En présentation
scenario-presenting-summary = Aucun message ne surgit devant la cliente.
scenario-presenting-1 = Claire montre des diapositives à une cliente, et rien ne doit l’interrompre.
scenario-presenting-2 = Le client d’Aiko, installé à partir d’un fichier MSI, ne peut pas envoyer de messages hors connexion. Ici, peu importe : Claire est connectée.
scenario-presenting-3 = C’est le client de Claire qui a placé le <slip>message manqué</slip> dans sa <mailbox>boîte aux lettres</mailbox>. À son écran, rien n’a bougé.
scenario-presenting-4 = La présentation est terminée. Claire lit l’e-mail et sourit.

scenario-workgroup-title = Le groupe de travail peut interrompre
scenario-workgroup-summary = « Ne pas déranger » n’a pas le même sens pour tous.
scenario-workgroup-1 = Tony sait qu’Aiko ne le dérangera que si c’est important, et la place dans son groupe de travail.
scenario-workgroup-2 = Il passe à « Ne pas déranger ». Aiko le voit « Occupé(e) », tous les autres « Ne pas déranger ».
scenario-workgroup-3 = La question de Claire devient un <slip>message manqué</slip>.
scenario-workgroup-4 = Le message d’Aiko s’affiche en <toast>notification</toast>, et Tony l’ouvre.

scenario-blocked-title = Un contact bloqué
scenario-blocked-summary = Claire ne veut pas connaître le score.
scenario-blocked-1 = Claire n’a pas encore vu le match d’hier soir : elle bloque Tony. Pour lui seul, elle est maintenant « Hors connexion ».
scenario-blocked-2 = Tony écrit. « Hors connexion » est tout ce que son client peut voir : le message prend donc le chemin hors connexion.
scenario-blocked-3 = Le blocage ne l’a pas arrêté : deux minutes plus tard, le message est enregistré, et Claire, qui était là depuis le début, en est aussitôt avertie.
scenario-blocked-4 = Le blocage ne vaut que dans un sens. Claire voit toujours Tony, et sa réponse arrive dans la fenêtre qu’il a ouverte.

scenario-appear-offline-title = Apparaître hors connexion
scenario-appear-offline-summary = Tony est là, mais personne ne peut le savoir.
scenario-appear-offline-1 = « Apparaître hors connexion » n’est disponible que si une stratégie le permet. L’administrateur le permet à tout le monde.
scenario-appear-offline-2 = Tony choisit « Apparaître hors connexion ». Tout le monde le voit en gris.
scenario-appear-offline-3 = Le client de Claire ne peut pas faire la différence avec « Hors connexion » : son message part dans le <spooler>spouleur</spooler>.
scenario-appear-offline-4 = Deux minutes plus tard, le message est enregistré. Tony est connecté : il en est aussitôt averti.
scenario-appear-offline-5 = Il répond, et Claire le lit dans sa fenêtre ouverte. Elle le voit toujours « Hors connexion ».

scenario-policy-off-for-all-title = Messages hors connexion désactivés pour tous
scenario-policy-off-for-all-summary = Une ligne de PowerShell change ce que chaque client peut envoyer.
scenario-policy-off-for-all-1 = L’administrateur définit EnableIMAutoArchiving sur False dans la stratégie Global. Elle vaut pour tous ceux qui n’ont pas de stratégie personnelle.
scenario-policy-off-for-all-2 = Aiko et Claire écrivent toutes deux à Li, qui est hors connexion. Toutes deux lisent que Li ne peut pas recevoir de messages pour l’instant.
scenario-policy-off-for-all-3 = Li se connecte, et lui écrire fonctionne comme avant. Mais l’historique des conversations n’en garde aucune copie : le même paramètre commande les deux.
scenario-policy-off-for-all-4 = Le paramètre est de nouveau défini sur True. Li se déconnecte, et les messages hors connexion sont de retour.

scenario-policy-off-for-one-title = Un utilisateur sans messages hors connexion
scenario-policy-off-for-one-summary = L’exemple de l’article de Microsoft : une stratégie nommée OfflineIM, attribuée à Tony.
scenario-policy-off-for-one-1 = L’administrateur crée une stratégie nommée OfflineIM et y définit EnableIMAutoArchiving sur False.
scenario-policy-off-for-one-2 = Pour l’instant, rien n’a changé : personne n’a cette stratégie. Le message de Tony à Li part dans son <spooler>spouleur</spooler>.
scenario-policy-off-for-one-3 = La stratégie est maintenant attribuée à Tony. Son message suivant est <refused>refusé</refused>, alors qu’Aiko peut écrire comme avant.
scenario-policy-off-for-one-4 = Tony se déconnecte, et Li lui écrit. Tony peut toujours recevoir, car seule compte la stratégie de l’expéditeur.
scenario-policy-off-for-one-5 = La stratégie est retirée à Tony, et c’est de nouveau Global qui s’applique. Il se connecte, et son client peut de nouveau écrire à Li.

scenario-policy-on-over-off-title = Activés pour une personne, désactivés pour les autres
scenario-policy-on-over-off-summary = Une stratégie personnelle remplace entièrement Global.
scenario-policy-on-over-off-1 = Les messages hors connexion sont désactivés pour tous, et celui de Pilar à Li est <refused>refusé</refused>. Elle en a pourtant besoin : elle travaille avec des gens de nombreux fuseaux horaires.
scenario-policy-on-over-off-2 = L’administrateur crée une stratégie et n’y change rien. EnableIMAutoArchiving y est vide.
scenario-policy-on-over-off-3 = Pilar reçoit cette stratégie. Une valeur vide équivaut à True, et le False de Global ne s’y mêle pas : son message part.
scenario-policy-on-over-off-4 = Claire n’a pas de stratégie personnelle. Son message est <refused>refusé</refused>.

scenario-policy-predefined-title = Désactivés par une stratégie prédéfinie
scenario-policy-predefined-summary = Inutile de créer une stratégie : quatre des stratégies prédéfinies disent déjà non.
scenario-policy-predefined-1 = Quatre stratégies prédéfinies portent NoSaveIMNoArchiving dans leur nom. Dans chacune, EnableIMAutoArchiving vaut False.
scenario-policy-predefined-2 = Claire reçoit l’une d’elles, et son message à Li est <refused>refusé</refused>.
scenario-policy-predefined-3 = L’administrateur essaie de modifier la stratégie prédéfinie. PowerShell refuse.
scenario-policy-predefined-4 = Claire reçoit donc une autre stratégie prédéfinie. Son message part, et deux minutes plus tard il est dans la <mailbox>boîte aux lettres</mailbox> de Li.

scenario-policy-flipped-title = La stratégie change pendant qu’un message attend
scenario-policy-flipped-summary = Ce qui compte, c’est la stratégie au moment de l’envoi.
scenario-policy-flipped-1 = Aiko écrit à Li, qui est hors connexion. Son client peut envoyer le message, qui part dans le <spooler>spouleur</spooler>.
scenario-policy-flipped-2 = Une minute plus tard, les messages hors connexion sont désactivés pour tout le monde. Le second message d’Aiko est <refused>refusé</refused>.
scenario-policy-flipped-3 = Le premier avait déjà rempli les conditions. Ses deux minutes écoulées, il est enregistré malgré tout.
scenario-policy-flipped-4 = Li se connecte et lit « à dix heures ». La correction, « à onze heures », n’est jamais partie.

scenario-policy-at-sign-in-title = Une stratégie qui arrive à la connexion
scenario-policy-at-sign-in-summary = Dans cette organisation, un client ne prend connaissance d’une nouvelle stratégie que lorsque son utilisateur se connecte.
scenario-policy-at-sign-in-1 = Dans cette organisation, les stratégies modifiées ne s’appliquent qu’à la prochaine connexion. L’administrateur désactive les messages hors connexion.
scenario-policy-at-sign-in-2 = Le client d’Aiko ne le sait pas encore. Son message à Li part dans le <spooler>spouleur</spooler> comme si de rien n’était.
scenario-policy-at-sign-in-3 = Aiko se déconnecte puis se reconnecte. Cette fois, son client le sait, et il <refused>refuse</refused>.
scenario-policy-at-sign-in-4 = Claire ne s’est pas déconnectée depuis le changement : son client suit encore l’ancienne stratégie.

scenario-old-build-title = Un ancien client Démarrer en un clic
scenario-old-build-summary = Le client de Giulia est trop ancien pour envoyer des messages hors connexion.
scenario-old-build-1 = Le client de Giulia a bien été installé avec Démarrer en un clic, mais il y a longtemps. Il est antérieur à la version 16.0.6701.1000, la première capable d’envoyer des messages hors connexion.
scenario-old-build-2 = Son message à Li est <refused>refusé</refused>. Giulia lit que Li ne peut pas recevoir de messages pour l’instant, alors que la cause est son propre client.
scenario-old-build-3 = Elle peut tout de même écrire à Tony, qui est en ligne : pour cela, un ancien client suffit.
scenario-old-build-4 = Tony met à jour le client de Giulia. Son message suivant à Li part dans le <spooler>spouleur</spooler>.

scenario-msi-title = Installé à partir d’un fichier MSI
scenario-msi-summary = Deux installations du même programme, dont une seule peut envoyer des messages hors connexion.
scenario-msi-1 = Le client de Pilar est récent, mais il a été installé à partir d’un fichier MSI, et non avec Démarrer en un clic. Son message à Li est <refused>refusé</refused>.
scenario-msi-2 = Recevoir est une autre affaire. Pilar se déconnecte, Li lui écrit, et personne ne vérifie le client de Pilar.
scenario-msi-3 = Le lendemain matin, Pilar se connecte et est avertie du message de Li.
scenario-msi-4 = Le service informatique réinstalle le client avec Démarrer en un clic. Désormais, Pilar peut elle aussi laisser des messages à Li.

scenario-build-boundary-title = Boîte aux lettres locale, version plus récente
scenario-build-boundary-summary = Le même client est assez récent pour une boîte aux lettres, et trop ancien pour une autre.
scenario-build-boundary-1 = Le client de Claire est en version 16.0.6701.1000, la plus ancienne qui puisse envoyer des messages hors connexion. Sa <mailbox>boîte aux lettres</mailbox> est dans Exchange Online, et le message part.
scenario-build-boundary-2 = Sa <mailbox>boîte aux lettres</mailbox> est déplacée en local. Il faut alors au moins la version 16.0.6920.1000, et son message suivant est <refused>refusé</refused>.
scenario-build-boundary-3 = Une version juste en dessous du minimum est encore trop ancienne.
scenario-build-boundary-4 = Avec la version minimale exacte, le message part.

scenario-web-services-down-title = Les services web Exchange sont en panne
scenario-web-services-down-summary = Le client de l’expéditrice ne parvient pas à joindre le service de sa propre boîte aux lettres.
scenario-web-services-down-1 = Le client de Claire écrit les messages hors connexion par les services web Exchange. Aujourd’hui, il ne parvient pas à les joindre.
scenario-web-services-down-2 = Li est hors connexion, et le message de Claire est <refused>refusé</refused>. Sa stratégie et son client sont pourtant en ordre.
scenario-web-services-down-3 = Les messages adressés à Claire ne sont pas concernés. Elle est maintenant hors connexion, et seul le côté de Li compte.
scenario-web-services-down-4 = Les services sont rétablis, et Claire est de retour. Son message part dans le <spooler>spouleur</spooler>.

scenario-no-mailbox-title = Un destinataire sans boîte aux lettres
scenario-no-mailbox-summary = Personne ne vérifie d’avance s’il y a une place pour le message.
scenario-no-mailbox-1 = La <mailbox>boîte aux lettres</mailbox> de Li a disparu. Rien ne l’indique à ceux qui lui écrivent.
scenario-no-mailbox-2 = Aiko écrit. Personne ne vérifie si Li peut recevoir : le message part dans le <spooler>spouleur</spooler> comme toujours.
scenario-no-mailbox-3 = Deux minutes plus tard, il n’y a aucun endroit où l’enregistrer. Le message est perdu, et Aiko n’en est pas avertie.
scenario-no-mailbox-4 = Li a de nouveau une <mailbox>boîte aux lettres</mailbox>, et le message suivant y arrive. Le premier reste perdu.

scenario-federated-title = Un message d’une autre entreprise
scenario-federated-summary = Un message hors connexion venu de l’extérieur devient un simple e-mail.
scenario-federated-1 = Nina travaille chez Fabrikam, une entreprise partenaire. Elle figure parmi les contacts de Li, mais pas dans notre organisation.
scenario-federated-2 = Elle écrit à Li, qui est hors connexion. Son message attend dans son <spooler>spouleur</spooler>, comme celui de tout le monde.
scenario-federated-3 = Deux minutes plus tard, c’est un simple e-mail dans la boîte de réception de Li. Conversations manquées et historique des conversations restent vides.
scenario-federated-4 = Li se connecte, et son client lui signale le message. Nina est en ligne : la réponse de Li lui parvient directement.

scenario-lost-connection-title = Une connexion perdue que personne n’a remarquée
scenario-lost-connection-summary = Le train de Tony entre dans un tunnel, et le serveur croit encore qu’il est là.
scenario-lost-connection-1 = Le train de Tony entre dans un tunnel. Sa connexion est perdue, mais le serveur ne l’a pas remarqué : tout le monde le voit encore « Disponible ».
scenario-lost-connection-2 = Le message d’Aiko part vers lui. Il n’y a pas de réponse.
scenario-lost-connection-3 = Au bout de 60 secondes, Aiko apprend qu’il n’est pas passé. Il n’est enregistré nulle part, et Tony apparaît maintenant « Hors connexion ».
scenario-lost-connection-4 = Son message suivant prend donc le chemin hors connexion, et deux minutes plus tard il est dans la <mailbox>boîte aux lettres</mailbox> de Tony.
scenario-lost-connection-5 = Le train sort du tunnel. Le client de Tony se reconnecte et lui signale le second message ; le premier n’a jamais été enregistré.

scenario-same-instant-message-first-title = Dans la même seconde : le message d’abord
scenario-same-instant-message-first-summary = Pilar écrit et Li se connecte dans la même seconde, dans cet ordre.
scenario-same-instant-message-first-1 = Pilar appuie sur Entrée. Li est encore hors connexion : le client de Pilar prend le chemin hors connexion.
scenario-same-instant-message-first-2 = Un battement de cils plus tard, dans la même seconde, Li se connecte. Le message est déjà dans le <spooler>spouleur</spooler> de Pilar, et il y reste.
scenario-same-instant-message-first-3 = Pendant deux minutes, Li est en ligne et n’en voit rien. Puis le message est enregistré, et le client de Li le signale.

scenario-same-instant-sign-in-first-title = Dans la même seconde : la connexion d’abord
scenario-same-instant-sign-in-first-summary = Li se connecte et Pilar écrit dans la même seconde, dans cet ordre.
scenario-same-instant-sign-in-first-1 = Li se connecte. À partir de ce moment, le client de Pilar voit Li « Disponible ».
scenario-same-instant-sign-in-first-2 = Un battement de cils plus tard, dans la même seconde, Pilar appuie sur Entrée. Son message s’affiche en <toast>notification</toast> ; nul besoin de <spooler>spouleur</spooler>.
scenario-same-instant-sign-in-first-3 = Li ouvre la <toast>notification</toast>. Les deux mêmes personnes, la même seconde, et deux minutes de gagnées.

scenario-admin-connector-title = L’administrateur, de 2017 à 2020
scenario-admin-connector-summary = Le service juridique ne veut plus de messages hors connexion : l’article de Microsoft depuis sa première étape, avec le connecteur Skype Online.
scenario-admin-connector-1 = Le service juridique ne veut plus de messages hors connexion : ils ne sont pas archivés. L’administrateur ouvre Windows PowerShell, en version 3.0 au moins ; les applets de commande de Skype Entreprise n’y sont pas encore.
scenario-admin-connector-2 = L’administrateur charge le module du connecteur et saisit un nom et un mot de passe. Ici, un compte d’exemple est utilisé.
scenario-admin-connector-3 = Une session avec Skype Entreprise Online est ouverte et importée. Les applets de commande sont maintenant disponibles.
scenario-admin-connector-4 = Le premier exemple de l’article désactive les messages hors connexion pour tout le monde. Le message de Claire à Li est <refused>refusé</refused>.
scenario-admin-connector-5 = Tout le monde est touché, alors que le service juridique ne s’intéresse qu’à Tony. L’administrateur réactive les messages hors connexion et crée une stratégie qui les désactive pour Tony seul.
scenario-admin-connector-6 = Claire peut de nouveau laisser un message à Li. Tony ne le peut pas.

scenario-admin-teams1-title = L’administrateur en septembre 2020
scenario-admin-teams1-summary = Le connecteur fait maintenant partie du module Teams ; tout le reste est comme avant.
scenario-admin-teams1-1 = Septembre 2020 : les messages hors connexion doivent être désactivés, sauf pour le service financier, qui clôture ses comptes la nuit. Dans une nouvelle fenêtre, l’administrateur charge le connecteur, comme toujours, mais il n’est plus là.
scenario-admin-teams1-2 = Il fait désormais partie du module MicrosoftTeams. Une fois ce module chargé, une session est ouverte et importée comme avant.
scenario-admin-teams1-3 = Les messages hors connexion sont désactivés pour tout le monde, et le message de Giulia à Li est <refused>refusé</refused>.
scenario-admin-teams1-4 = Une stratégie avec la valeur True est créée et attribuée à Giulia, du service financier. Son message part, celui de Claire non.
scenario-admin-teams1-5 = L’administrateur ferme la session. Les stratégies restent en place : deux minutes plus tard, le message de Giulia est enregistré.

scenario-admin-teams2-title = L’administrateur en mars 2021
scenario-admin-teams2-summary = Une ligne suffit pour se connecter, et une ligne de l’article ne marche pas telle qu’elle est imprimée.
scenario-admin-teams2-1 = Mars 2021 : Tony propose d’essayer un mois sans messages hors connexion. L’administrateur ouvre une nouvelle fenêtre, charge le module Teams et saisit un nom et un mot de passe.
scenario-admin-teams2-2 = Connect-MicrosoftTeams se charge du reste. Il n’y a plus de session à ouvrir ni à importer.
scenario-admin-teams2-3 = Une stratégie est créée pour Tony, comme dans l’article.
scenario-admin-teams2-4 = La ligne suivante est elle aussi copiée de l’article, et elle échoue : il y a un espace après Grant, au milieu du nom de l’applet de commande.
scenario-admin-teams2-5 = Cet espace supprimé, la ligne échoue encore : un autre sépare PolicyName de son tiret.
scenario-admin-teams2-6 = Sans les deux espaces, la ligne fonctionne, et Tony a la stratégie.
scenario-admin-teams2-7 = Le message de Tony à Li est <refused>refusé</refused>. Celui d’Aiko part dans le <spooler>spouleur</spooler>.

scenario-admin-teams3-title = L’administrateur en novembre 2021
scenario-admin-teams3-summary = Un nom qui fonctionnait depuis des années n’est plus trouvé.
scenario-admin-teams3-1 = Novembre 2021 : Tony rejoint le support technique, qui n’a pas le droit de laisser des messages aux absents. L’administrateur se connecte dans une nouvelle fenêtre, comme avant.
scenario-admin-teams3-2 = La stratégie pour Tony est créée, comme dans l’article.
scenario-admin-teams3-3 = Impossible de l’attribuer à « Tony Smith » : ce module ne trouve pas les gens par leur nom d’affichage.
scenario-admin-teams3-4 = Pour Tony, rien n’a changé. Son message à Li part dans le <spooler>spouleur</spooler>.
scenario-admin-teams3-5 = Avec son adresse, Tony est trouvé. Son message suivant est <refused>refusé</refused>.

scenario-admin-teams4-title = L’administrateur en juillet 2022
scenario-admin-teams4-summary = Les applets de commande de l’article ont disparu ; ce qui s’applique, c’est la valeur par défaut.
scenario-admin-teams4-1 = Juillet 2022 : un auditeur demande si l’on peut encore désactiver les messages hors connexion. L’administrateur ouvre une nouvelle fenêtre, charge le module Teams le plus récent et se connecte.
scenario-admin-teams4-2 = On peut toujours rechercher les utilisateurs de l’organisation.
scenario-admin-teams4-3 = Mais le premier exemple de l’article n’est plus reconnu. Les applets de commande des stratégies client ont été retirées du module.
scenario-admin-teams4-4 = Global garde donc sa valeur par défaut, et les messages hors connexion restent activés. Le message de Tony à Li part dans le <spooler>spouleur</spooler>.
scenario-admin-teams4-5 = Deux minutes plus tard, il est dans la <mailbox>boîte aux lettres</mailbox> de Li, comme les années précédentes.

scenario-two-worlds-title = Deux variantes côte à côte
scenario-two-worlds-summary = Changez une seule chose et comparez ce que devient le même message.
scenario-two-worlds-1 = Giulia est rentrée chez elle et s’est déconnectée. Claire ne le sait pas encore.
scenario-two-worlds-2 = Claire lui écrit. Toutes les conditions sont remplies : le client de Claire garde donc le message dans son <spooler>History Spooler</spooler>.
scenario-two-worlds-3 = Le message attend dans la <mailbox>boîte aux lettres</mailbox> de Giulia. Et si une seule chose avait été différente ? Choisissez une question sous la règle, puis Comparer.
scenario-two-worlds-4 = Quoi que vous ayez changé, cette variante est toujours là : Giulia se connecte et son client la prévient. Comparer montre où les deux divergent.

scenario-practice-gates = Entraînement : conditions
scenario-practice-presence = Entraînement : statut
scenario-practice-policy = Entraînement : stratégies
scenario-practice-timing = Entraînement : délais
scenario-practice-mail = Entraînement : courrier
scenario-practice-question = Lisez ce qui se passe, puis dites ce que va devenir le message.
scenario-practice-outcome = Voici ce qu’il est devenu, et pourquoi.

scenario-task-slip-title = En faire un message manqué
scenario-task-slip-summary = Une notification que personne ne ferme finit quand même dans la boîte aux lettres.
scenario-task-slip-1 = Le message d’Aiko est affiché en <toast>notification</toast> sur l’écran de Tony. Faites-en un <slip>message manqué</slip>, sans que personne ne ferme la notification ni ne se déconnecte.
scenario-task-slip-2 = Tony sera de retour dans quelques minutes. La fenêtre de conversation s’ouvre au bout de 30 secondes, personne ne la voit, et le message devient un <slip>message manqué</slip>.

scenario-task-mailbox-title = Dans la boîte aux lettres
scenario-task-mailbox-summary = Un message doit attendre Tony dans Exchange.
scenario-task-mailbox-1 = Aiko et Tony sont tous deux connectés. Faites en sorte qu’un message d’Aiko attende dans la <mailbox>boîte aux lettres</mailbox> de Tony.
scenario-task-mailbox-2 = Tony se déconnecte, et Aiko écrit. Deux minutes plus tard, le client d’Aiko a déposé le message dans la <mailbox>boîte aux lettres</mailbox> de Tony.

scenario-task-refused-title = Un message qui ne part pas
scenario-task-refused-summary = Seul l’administrateur peut l’arrêter.
scenario-task-refused-1 = Tony est déconnecté, et tout fonctionne. Faites en sorte que le message de Claire à Tony soit <refused>refusé</refused>, sans toucher à un client ni à une boîte aux lettres.
scenario-task-refused-2 = La nouvelle stratégie de Claire désactive pour elle les messages hors connexion. Son client <refused>refuse</refused> le message.

scenario-task-no-answer-title = Personne ne répond
scenario-task-no-answer-summary = Un message part et n’arrive jamais.
scenario-task-no-answer-1 = Giulia est occupée, mais elle est là. Faites en sorte qu’un message de Pilar à Giulia dépasse le délai.
scenario-task-no-answer-2 = La connexion de Giulia est perdue et le serveur ne l’a pas remarqué. Au bout de 60 secondes, Pilar apprend que personne n’a répondu.

scenario-task-two-ways-title = Deux messages, deux endroits
scenario-task-two-ways-summary = L’un peut partir, l’autre doit attendre.
scenario-task-two-ways-1 = Aiko et Claire ont toutes deux écrit à Tony, qui est sorti. Faites en sorte que le message de Claire arrive dans la <mailbox>boîte aux lettres</mailbox> de Tony et que celui d’Aiko reste dans son <spooler>spouleur</spooler>.
scenario-task-two-ways-2 = Aiko se déconnecte : seul son propre client peut faire suivre son message. Celui de Claire arrive dans la <mailbox>boîte aux lettres</mailbox> au bout de deux minutes.

scenario-task-signed-in-all-along-title = Là depuis le début
scenario-task-signed-in-all-along-summary = Un message hors connexion pour quelqu’un qui n’est jamais parti.
scenario-task-signed-in-all-along-1 = Li et Pilar sont tous deux en ligne et le restent. Faites en sorte que Pilar soit avertie d’un message de Li comme à la connexion.
scenario-task-signed-in-all-along-2 = Pilar a bloqué Li, dont le client la voit donc « Hors connexion » et prend le chemin hors connexion. Elle était là depuis le début et en est aussitôt avertie.

scenario-task-urgent-title = C’est vraiment urgent
scenario-task-urgent-summary = « Ne pas déranger » reste actif, et une personne passe.
scenario-task-urgent-1 = Tony ne veut pas être dérangé : le premier message de Giulia est devenu un <slip>message manqué</slip>. Faites en sorte que le suivant soit remis, sans toucher au statut de Tony.
scenario-task-urgent-2 = Tony place Giulia dans son groupe de travail, que « Ne pas déranger » laisse passer. Le message suivant arrive en <toast>notification</toast>, et il le voit quand la fenêtre s’ouvre.

scenario-task-lost-title = Perdu, et personne ne le sait
scenario-task-lost-summary = Certains messages ne sont enregistrés nulle part.
scenario-task-lost-1 = Le message d’Aiko est affiché en <toast>notification</toast> sur l’écran de Li. Faites en sorte qu’il ne soit enregistré nulle part.
scenario-task-lost-2 = Le client de Li ne peut plus joindre les services web Exchange. Quand Li ferme la <toast>notification</toast>, son client ne peut enregistrer le message manqué nulle part, et personne n’en est averti.

scenario-task-own-policy-title = Une exception
scenario-task-own-policy-summary = Désactivés pour tous, mais Claire doit écrire.
scenario-task-own-policy-1 = Les messages hors connexion sont désactivés dans Global : le message de Claire à Li a été <refused>refusé</refused>. Faites en sorte que le suivant attende dans la <mailbox>boîte aux lettres</mailbox>, sans modifier de stratégie.
scenario-task-own-policy-2 = Une stratégie personnelle remplace Global, et l’une de celles que l’organisation possède déjà suffit. Le message de Claire attend Li dans la <mailbox>boîte aux lettres</mailbox>.

scenario-task-repair-title = Réparer le client de Giulia
scenario-task-repair-summary = Deux choses ne vont pas, et l’explication ne nomme que la première.
scenario-task-repair-1 = Le message de Giulia à Li a été <refused>refusé</refused>. Trouvez ce qui ne va pas dans son client et faites en sorte que le message suivant attende dans la <mailbox>boîte aux lettres</mailbox> de Li. Li ne revient pas.
scenario-task-repair-2 = Le client de Giulia est maintenant installé avec Démarrer en un clic et peut de nouveau joindre les services web Exchange. Son message attend dans la <mailbox>boîte aux lettres</mailbox> de Li.

# La page des règles : ce qui est simulé, d’après quel document, ce qui est supposé, ce dont les documents ne disent rien.

rules-title = Les règles du simulateur
rules-intro = Tout résultat découle de ces règles. Chacune indique sa source ; ce qu’aucun document ne dit est une hypothèse de ce simulateur, signalée comme telle ici et sur la page.
rules-product = Le sujet : les messages hors connexion de Skype Entreprise Online, un service arrêté le 31 juillet 2021 (21Vianet : le 1er octobre 2023). Ce simulateur est indépendant et ne communique avec aucun service Microsoft.
rules-column-rule = Règle
rules-column-says = Énoncé
rules-column-evidence = Source
rules-evidence-documented = Documenté par Microsoft
rules-evidence-seen = Vu dans un forum, un blog ou un script
rules-evidence-assumption = Hypothèse de ce simulateur
rules-assumed = Hypothèse : { $what }
rules-sources = Les documents
rules-filter = Filtrer les règles
rules-none = Aucune règle ne dit « { $text } ».
rules-example = Montrer un message : #{ $id }
rules-example-about = Un message de cette session auquel la règle { $rule } s’est appliquée
rules-section-sending = Quel chemin prend un message
rules-section-gates = Les conditions du chemin hors connexion, toutes du côté de l’expéditeur
rules-section-toast = La notification
rules-section-offline = Le message hors connexion
rules-section-policy = Stratégie
rules-section-presence = Présence
rules-section-meeting = Hypothèses là où les règles se croisent
rules-section-silent = Ce dont les documents ne disent rien et qui n’est pas simulé

rules-s1 = Quiconque n’est pas connecté, ou n’a plus de réseau, ne peut rien envoyer : le message est refusé.
rules-s2 = Le client de l’expéditeur décide d’après la présence qu’il voit. Un contact bloqué voit toujours « Hors connexion » ; « Apparaître hors connexion » se présente comme « Hors connexion » ; le groupe de travail voit « Occupé(e) », avec la mention « Interruptions urgentes uniquement », au lieu de « Ne pas déranger ».
rules-s3 = Un destinataire connecté, dont le statut n’est ni « Ne pas déranger » ni « En présentation », reçoit une notification.
rules-s3-assumed = cela vaut aussi pour « De retour dans quelques minutes », « Inactif » et « Pas au travail ».
rules-s4 = En « Ne pas déranger » ou « En présentation », pas de notification : le client du destinataire place lui-même un message manqué dans la boîte aux lettres du destinataire. Le groupe de travail passe quand même.
rules-s4-assumed = le groupe de travail passe aussi pendant une présentation.
rules-s5 = Si le destinataire n’est pas connecté, le message prend le chemin hors connexion.
rules-s6 = Il le prend aussi quand le destinataire paraît seulement hors connexion : le client de l’expéditeur ne voit rien d’autre.
rules-s7 = Quand le destinataire a perdu le réseau sans que le serveur l’ait remarqué, personne ne répond. L’expéditeur apprend que le délai est dépassé, rien n’est enregistré, et le serveur affiche ensuite le destinataire « Hors connexion ».
rules-s7-assumed = cela prend 60 secondes.
rules-s8 = Un message échangé avec un contact fédéré prend les mêmes chemins.
rules-s9 = Personne ne vérifie si le destinataire peut recevoir des messages hors connexion : ni sa stratégie, ni son client, ni les services web Exchange ne sont consultés.

rules-g1 = Le client de l’expéditeur a été installé par Démarrer en un clic, et non à partir d’un fichier .msi.
rules-g2 = Son numéro de build est au moins 16.0.6701.1000, ou 16.0.6920.1000 si la boîte aux lettres de l’expéditeur est locale.
rules-g2-assumed = le premier numéro vaut aussi pour un expéditeur sans boîte aux lettres.
rules-g3 = Le client de l’expéditeur peut joindre les services web Exchange.
rules-g3-assumed = un expéditeur sans boîte aux lettres ne peut pas les joindre.
rules-g4 = EnableIMAutoArchiving n’est pas False dans la stratégie qui s’applique à l’expéditeur.
rules-g4-assumed = un expéditeur fédéré, qui ne suit aucune stratégie de cette organisation, remplit la condition.

rules-t1 = Une notification dure 30 secondes.
rules-t2 = Une notification ouverte : le message est remis.
rules-t3 = Une notification ignorée : un message manqué dans la boîte aux lettres.
rules-t4 = Une notification laissée sans réponse : au bout de 30 secondes, la fenêtre de conversation s’ouvre. Si le message y est vu, il est remis ; sinon, il devient un message manqué.
rules-t5 = Il est vu si quelqu’un est là, donc pas avec le statut « Absent(e) », « Apparaître absent », « Inactif », « De retour dans quelques minutes » ou « Pas au travail ».
rules-t6 = Un message suivant, dans une conversation déjà ouverte, arrive sans notification ; T5 décide s’il est vu.
rules-t7 = Si le destinataire se déconnecte alors qu’une notification est affichée, le message devient un message manqué.
rules-t8 = L’objet de l’e-mail est « … vous a envoyé un message dans Skype Entreprise » pour un message, « Conversation manquée avec … » pour plusieurs.
rules-t8-assumed = tous les messages non lus d’un même expéditeur tiennent dans un seul e-mail.

rules-r1 = C’est le client de l’expéditeur, et non le serveur, qui écrit le message dans la boîte aux lettres du destinataire, par les services web Exchange.
rules-r2 = Pendant deux minutes après l’envoi, il reste dans le History Spooler de l’expéditeur.
rules-r3 = Si l’expéditeur n’est plus là à la fin de ce délai, le message y attend que celui-ci se reconnecte.
rules-r4 = Dans la même organisation, il devient un élément de classe IM.Note.MissedConversation, dans les conversations manquées et dans l’historique des conversations.
rules-r5 = D’une organisation à l’autre, il devient un simple e-mail dans la boîte de réception et ne figure ni dans les conversations manquées ni dans l’historique des conversations.
rules-r6 = Si le destinataire n’a pas de boîte aux lettres, le message ne peut pas être enregistré, et l’expéditeur n’en sait rien.
rules-r7 = À sa connexion, le destinataire est averti de chaque message enregistré.
rules-r7-assumed = dans l’ordre d’envoi, avec l’heure d’origine.
rules-r8 = Si le destinataire s’est connecté pendant que le message était dans le spouleur, celui-ci est enregistré et signalé dès qu’il est traité.
rules-r9 = Les messages hors connexion « ne seront pas archivés » dans la boîte aux lettres de l’utilisateur, et pourtant y « seront envoyés ».
rules-r9-assumed = « archivés » désigne la copie de conformité, qui n’existe pas ; le message lui-même est bien enregistré.
rules-r10 = Combien de messages, combien de temps, de quelle taille : aucun document ne le dit, et le simulateur ne fixe aucune limite.

rules-p1 = La stratégie propre à l’utilisateur l’emporte sur Global, et en bloc : rien n’est fusionné paramètre par paramètre.
rules-p2 = Un paramètre peut être vide. Pour EnableIMAutoArchiving, une valeur vide équivaut à True.
rules-p3 = Set-CsClientPolicy sans -Identity désigne Global.
rules-p4 = Grant-CsClientPolicy -PolicyName $Null retire à l’utilisateur sa stratégie ; Global s’applique de nouveau.
rules-p5 = Global ne peut pas être attribuée à un utilisateur.
rules-p6 = Remove-CsClientPolicy appliquée à Global lui rend ses valeurs par défaut.
rules-p7 = Supprimer une stratégie utilisée demande confirmation, sauf avec -Force.
rules-p7-assumed = ses utilisateurs reviennent à Global.
rules-p8 = Les stratégies prédéfinies ne peuvent pas être modifiées.
rules-p9 = Le même paramètre détermine si les conversations en direct sont enregistrées dans l’historique des conversations, de chaque côté selon sa propre stratégie.
rules-p10 = Une stratégie modifiée atteint un client tout de suite ou à sa prochaine connexion, selon une option de l’organisation.

rules-presence-idle = Après cinq minutes sans activité, la présence automatique passe à « Inactif », puis, cinq minutes plus tard, à « Absent(e) ».
rules-presence-held = Un statut « Occupé(e) » ou « Ne pas déranger » choisi manuellement prend fin au bout de 24 heures.
rules-presence-appear-offline = « Apparaître hors connexion » ne peut être choisi que si EnableAppearOffline est True dans la stratégie de l’utilisateur.
rules-presence-relationship = Une relation de confidentialité appartient à la personne qui l’a définie ; à défaut, c’est « Collègues ».
rules-presence-activity = À la connexion, la présence est automatique, c’est-à-dire « Disponible ». Se connecter, envoyer un message, ouvrir ou ignorer une notification, lire son courrier et choisir une présence comptent comme une activité.

rules-meeting-gates = Les conditions sont examinées une seule fois, à l’envoi : une stratégie modifiée pendant que le message est dans le spouleur n’a aucun effet sur lui.
rules-meeting-refused = Une tentative refusée compte comme un message : elle figure au registre et garde ses raisons.
rules-meeting-spooler = À la sortie du spouleur, c’est la situation du destinataire à ce moment-là qui compte.
rules-meeting-cut-off = Un message enregistré attend un destinataire sans réseau jusqu’au retour du réseau ou à la prochaine connexion.
rules-meeting-toasts = Chaque message garde ses propres 30 secondes ; ni un nouveau message ni une nouvelle relation ne touchent une notification affichée.
rules-meeting-open = Une conversation est ouverte dès qu’une notification ou sa fenêtre s’ouvre, ou dès un envoi, et jusqu’à ce que l’un des deux se déconnecte.
rules-meeting-grouping = Seule la lecture de l’e-mail met fin au regroupement ; un message en attente est signalé malgré tout.
rules-meeting-same-time = Ce qui arrive à échéance au même instant se fait dans l’ordre des messages.

rules-silent-limits = Limites et expiration : combien de messages, de quelle taille, pendant combien de temps (R10).
rules-silent-attachments = Pièces jointes, images et texte mis en forme.
rules-silent-groups = Conversations à plus de deux.
rules-silent-clients = Clients pour téléphone, pour Mac et dans le navigateur, et plusieurs clients d’un même utilisateur.
rules-silent-network = Délais du réseau, des serveurs et de la réplication.
rules-silent-server = Les réglages du serveur local, et les règles de la boîte aux lettres du destinataire.

# Ce que les gens s’écrivent dans les histoires, entre collègues. Le script le dit en anglais, la page dans la langue du lecteur.

scenario-lunch-say-1 = On déjeune à midi ?
scenario-lunch-say-2 = Ou à une heure ?
scenario-lunch-say-3 = Demain, alors ?
scenario-lunch-say-4 = Demain à midi !

scenario-offline-basic-say-1 = On déjeune ensemble ?

scenario-two-minutes-say-1 = L’imprimante du deuxième clignote encore.

scenario-not-archived-say-1 = Les documents pour l’audit sont dans le bureau 204.

scenario-back-early-say-1 = Il manque quelle page de la facture ?
scenario-back-early-say-2 = Trouvé : c’est la page 3.

scenario-sender-leaves-say-1 = On peut décaler la démo à jeudi ?

scenario-several-senders-say-1 = Il fait trop chaud dans la salle des serveurs.
scenario-several-senders-say-2 = Ça chauffe ici, en haut.

scenario-one-or-several-say-1 = Ton nouveau portable est arrivé.
scenario-one-or-several-say-2 = C’est le modèle léger.
scenario-one-or-several-say-3 = Je te l’apporte ?
scenario-one-or-several-say-4 = Je l’ai posé sur ton bureau.

scenario-toast-answered-say-1 = Un café dans dix minutes ?
scenario-toast-answered-say-2 = Plutôt cinq.
scenario-toast-answered-say-3 = J’arrive !

scenario-toast-ignored-say-1 = Tu as encore les reçus de Madrid ?
scenario-toast-ignored-say-2 = Oui, dans la chemise bleue.

scenario-toast-present-say-1 = La mise à jour est installée.
scenario-toast-present-say-2 = Pas besoin de redémarrer.

scenario-toast-away-say-1 = C’est toi qui as le projecteur ?

scenario-toast-sign-out-say-1 = Tu es encore là ?
scenario-toast-sign-out-say-2 = Tu as oublié ton parapluie.

scenario-do-not-disturb-say-1 = Tu peux appeler Rome ?
scenario-do-not-disturb-say-2 = Rome a rappelé. Tout va bien.

scenario-presenting-say-1 = Bonne chance pour ta présentation !

scenario-workgroup-say-1 = On utilise quelle police ?
scenario-workgroup-say-2 = Le serveur de messagerie est en panne.

scenario-blocked-say-1 = Trois à deux !
scenario-blocked-say-2 = Je t’avais dit de ne rien me dire !

scenario-appear-offline-say-1 = Pas encore là ?
scenario-appear-offline-say-2 = Je finis un rapport. Ne le dis à personne.

scenario-policy-off-for-all-say-1 = La sauvegarde est terminée.
scenario-policy-off-for-all-say-2 = Le contrat est signé.
scenario-policy-off-for-all-say-3 = Tu viens à la réunion du matin ?
scenario-policy-off-for-all-say-4 = Je réessaie : le contrat est signé.

scenario-policy-off-for-one-say-1 = Le labo de test est libre ?
scenario-policy-off-for-one-say-2 = Et demain ?
scenario-policy-off-for-one-say-3 = Tony te cherche.
scenario-policy-off-for-one-say-4 = Le labo est libre mercredi.
scenario-policy-off-for-one-say-5 = À mercredi, alors.

scenario-policy-on-over-off-say-1 = Bonjour de Madrid !
scenario-policy-on-over-off-say-2 = Enfin… bonsoir, maintenant.
scenario-policy-on-over-off-say-3 = Tu as des nouvelles de Pilar ?

scenario-policy-predefined-say-1 = Tu peux m’envoyer la liste des prix ?
scenario-policy-predefined-say-2 = La liste des prix, s’il te plaît !

scenario-policy-flipped-say-1 = La maintenance commence à dix heures.
scenario-policy-flipped-say-2 = Non, à onze heures.

scenario-policy-at-sign-in-say-1 = Le nouveau commutateur fonctionne ?
scenario-policy-at-sign-in-say-2 = Ou l’ancien ?
scenario-policy-at-sign-in-say-3 = Chez moi, ça marche encore.

scenario-old-build-say-1 = Mon écran est devenu tout vert.
scenario-old-build-say-2 = Tu peux jeter un œil à mon écran ?
scenario-old-build-say-3 = Les couleurs sont revenues.

scenario-msi-say-1 = On a quelle salle de réunion ?
scenario-msi-say-2 = On est dans Lisbonne, au troisième.
scenario-msi-say-3 = C’était donc Lisbonne !

scenario-build-boundary-say-1 = Test depuis un vieux portable.
scenario-build-boundary-say-2 = Je teste encore.
scenario-build-boundary-say-3 = Et maintenant ?
scenario-build-boundary-say-4 = Enfin !

scenario-two-worlds-say-1 = Les chiffres sont arrivés.

scenario-web-services-down-say-1 = On a livré des fleurs pour toi.
scenario-web-services-down-say-2 = On s’en occupe.
scenario-web-services-down-say-3 = Les fleurs sont dans un vase, sur ton bureau.

scenario-no-mailbox-say-1 = Il y a un colis pour toi à l’accueil.
scenario-no-mailbox-say-2 = Tu as récupéré ton colis ?

scenario-federated-say-1 = Les échantillons sont arrivés.
scenario-federated-say-2 = Merci, ils ont l’air bien.

scenario-lost-connection-say-1 = Tu arrives à quelle heure ?
scenario-lost-connection-say-2 = Appelle-moi à la sortie du tunnel.

scenario-same-instant-message-first-say-1 = Tu es là aujourd’hui ?

scenario-same-instant-sign-in-first-say-1 = Tu es là aujourd’hui ?

scenario-admin-connector-say-1 = Tes visiteurs sont à l’entrée.
scenario-admin-connector-say-2 = Ils prennent un café avec moi.
scenario-admin-connector-say-3 = De la visite pour toi !

scenario-admin-teams1-say-1 = Le budget est approuvé.
scenario-admin-teams1-say-2 = Si, si, le budget est approuvé !
scenario-admin-teams1-say-3 = Giulia a réussi à te joindre ?

scenario-admin-teams2-say-1 = C’est juste moi ?
scenario-admin-teams2-say-2 = Tony dit qu’il n’arrive pas à te joindre.

scenario-admin-teams3-say-1 = Il paraît que je ne peux pas t’écrire.
scenario-admin-teams3-say-2 = Maintenant, c’est vrai.

scenario-admin-teams4-say-1 = Tiens, je m’attendais à un refus.

scenario-task-slip-say-1 = Tu es là ?

scenario-task-mailbox-say-1 = L’ordre du jour est sur ton bureau.

scenario-task-refused-say-1 = Les chiffres sont arrivés.

scenario-task-no-answer-say-1 = Le train est à l’heure ?

scenario-task-two-ways-say-1 = Appelle-moi.
scenario-task-two-ways-say-2 = Moi aussi.

scenario-task-signed-in-all-along-say-1 = Le colis est arrivé ?

scenario-task-urgent-say-1 = Le serveur est en panne !
scenario-task-urgent-say-2 = Il est vraiment en panne.

scenario-task-lost-say-1 = Qui a la clé ?

scenario-task-own-policy-say-1 = Bon retour, Li.
scenario-task-own-policy-say-2 = Contente que tu sois de retour.

scenario-task-repair-say-1 = Le budget est validé.
scenario-task-repair-say-2 = Je répète : le budget est validé.

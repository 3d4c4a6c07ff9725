address-unknown = Il n’existe pas de paramètre « { $parameter } ».
address-twice = « { $parameter } » figure deux fois. Seule la première occurrence compte.
address-no-value = « { $parameter } » n’a pas de valeur.
address-no-switch = « { $parameter }={ $value } » : seules les valeurs 1 et 0 sont admises.
address-no-step = « { $parameter }={ $value } » : une étape est un nombre entier.
address-no-number = « { $parameter }={ $value } » : utilisez un nombre entier à partir de 1.
address-unknown-scenario = Il n’existe pas de scénario « { $value } ».
address-unknown-language = La page n’existe pas dans la langue « { $value } ».
address-unknown-theme = Il n’existe pas de thème « { $value } ».
address-unknown-practice = Il n’existe pas de thème d’entraînement « { $value } ».
address-unknown-panel = Il n’existe pas de panneau « { $value } ».
address-unknown-user = Personne ici ne s’appelle « { $value } » : tous les postes sont affichés.
address-step-beyond = Il n’y a pas d’étape { $step } : la session en compte { $steps }. Vous êtes à la fin.
address-scene-beyond = Il n’y a pas de scène { $step } : l’histoire en compte { $steps }. Vous êtes à la fin.
address-too-long = « { $parameter } » compte { $count } caractères pour un maximum de { $most } : il a été ignoré.
address-no-text = « { $parameter } » est endommagé : à partir de l’octet { $at }, ce n’est plus du texte. Il a été ignoré.
address-stray-percent = « { $parameter } » contient à l’octet { $at } un « % » qui ne code rien. Il a été pris tel quel.
address-superseded = « { $parameter } » a été ignoré : le lien contient déjà une session entière.
address-more = { $count ->
    [one] Il y a encore un problème.
   *[other] Il y a encore { $count } problèmes.
}

link-letter = La session du lien est endommagée : « { $letter } », au caractère { $at }, n’a rien à faire là.
link-cut-off = La session du lien est tronquée. Le lien a-t-il été copié en entier ?
link-damaged = La session du lien est endommagée et ne peut pas être décompressée. Le lien a-t-il été copié en entier ?
link-too-large = La session du lien est trop grande pour être décompressée.
link-no-text = La session du lien est endommagée : ce qu’elle contient n’est pas du texte.
link-foreign = Ce que contient ce lien n’est pas une session de ce simulateur.
link-newer = Le lien vient d’un simulateur plus récent (format { $number }). Rechargez la page pour obtenir la dernière version.
link-no-step = La session du lien est endommagée : son étape n’est pas un nombre.
link-no-inflating = Ce navigateur ne sait pas décompresser la session d’un lien. Un navigateur à jour le peut.
link-does-not-play = Cette session ne peut pas être rejouée : elle s’arrête à la ligne { $number }.

host-not-an-object = Un message adressé au simulateur doit être un objet.
host-not-addressed = Le message n’est pas pour le simulateur : sa cible (target) n’est pas « wywo ».
host-wrong-version = Le message est en version { $value } ; ce simulateur utilise la version 1.
host-no-version = Le message n’a pas de version : v doit valoir 1.
host-no-id = Le message n’a pas d’id, texte de 200 caractères au plus ou nombre : on ne saurait pas à quoi se rapporte la réponse.
host-no-command = Le message n’a pas de cmd.
host-unknown-command = Il n’existe pas de commande « { $value } ».
host-field-missing = « { $parameter } » manque : { $command } en a besoin.
host-field-wrong = « { $parameter } » n’est pas ce qu’attend { $command }.
host-field-too-long = « { $parameter } » compte { $count } caractères pour un maximum de { $most }.
host-out-of-step = La session est ailleurs : à l’étape { $step } sur { $steps }.

expect-holds = Conforme aux attentes
expect-fails = Non conforme aux attentes
expect-error = Vérification impossible
expect-not-an-assertion = Seules les applets de commande dont le nom commence par Assert-Sim peuvent être vérifiées ici.
expect-too-many = Seules les { $count } premières assertions ont été vérifiées.
expect-nothing = Il n’y a rien à vérifier.

address-unknown = « { $parameter } » n’est pas un paramètre de cette page.
address-twice = « { $parameter } » figure plusieurs fois. Seule la première valeur a été prise en compte.
address-no-value = « { $parameter } » n’a pas de valeur.
address-no-switch = « { $parameter }={ $value } » n’est pas valide. Utilisez 1 ou 0.
address-no-step = « { $parameter }={ $value } » n’est pas valide. Une étape est un nombre entier.
address-no-number = « { $parameter }={ $value } » n’est pas valide. Utilisez un nombre entier, 1 au minimum.
address-unknown-scenario = Aucune histoire ne s’appelle « { $value } ».
address-unknown-language = La langue « { $value } » n’est pas disponible.
address-unknown-theme = Aucun thème ne s’appelle « { $value } ».
address-unknown-practice = Aucun thème d’entraînement ne s’appelle « { $value } ».
address-unknown-panel = Aucun panneau ne s’appelle « { $value } ».
address-unknown-user = Aucun utilisateur ne s’appelle « { $value } » : tous les postes sont affichés.
address-step-beyond = L’étape { $step } n’existe pas. La dernière est la { $steps }, et vous y êtes.
address-scene-beyond = La scène { $step } n’existe pas. La dernière est la { $steps }, et vous y êtes.
address-too-long = « { $parameter } » a été ignoré, car il est trop long : { $count } caractères, pour un maximum de { $most }.
address-no-text = « { $parameter } » a été ignoré, car ce n’est plus du texte à partir de l’octet { $at }.
address-stray-percent = « { $parameter } » contient à l’octet { $at } un « % » qui ne fait partie d’aucun code. Il a été conservé tel quel.
address-superseded = « { $parameter } » a été ignoré : le lien contient déjà une session entière.
address-more = { $count ->
    [one] Il y a encore un problème.
   *[other] Il y a encore { $count } problèmes.
}

link-letter = La session du lien est endommagée : caractère inattendu « { $letter } » en position { $at }. Copiez de nouveau le lien.
link-cut-off = La session du lien est incomplète. Copiez le lien en entier.
link-damaged = La session du lien est endommagée et ne peut pas être ouverte. Copiez de nouveau le lien en entier.
link-too-large = La session du lien est trop grande pour être ouverte.
link-no-text = La session du lien est endommagée : ce n’est pas du texte.
link-foreign = Ce lien ne contient pas de session de ce simulateur.
link-newer = Le lien vient d’un simulateur plus récent (format { $number }). Rechargez la page pour obtenir la dernière version.
link-no-step = La session du lien est endommagée : son étape n’est pas un nombre.
link-no-inflating = Ce navigateur ne peut pas ouvrir la session du lien. Utilisez un navigateur à jour.
link-does-not-play = Cette session ne peut pas être rejouée : elle s’arrête à la ligne { $number }.

host-not-an-object = Un message adressé au simulateur doit être un objet.
host-not-addressed = Le message n’est pas pour le simulateur : sa cible (target) n’est pas « wywo ».
host-wrong-version = Le message est en version { $value } ; ce simulateur utilise la version 1.
host-no-version = Le message n’a pas de version : v doit valoir 1.
host-no-id = Le message n’a pas d’id (un nombre, ou un texte de 200 caractères au plus) : la réponse ne pourrait pas lui être associée.
host-no-command = Le message n’a pas de cmd.
host-unknown-command = Aucune commande ne s’appelle « { $value } ».
host-field-missing = { $command } exige « { $parameter } ».
host-field-wrong = « { $parameter } » n’est pas valide pour { $command }.
host-field-too-long = « { $parameter } » compte { $count } caractères pour un maximum de { $most }.

expect-holds = Conforme aux attentes
expect-fails = Non conforme aux attentes
expect-error = Vérification impossible
expect-not-an-assertion = Seules les applets de commande dont le nom commence par Assert-Sim peuvent être vérifiées ici.
expect-too-many = Seules les { $count } premières assertions ont été vérifiées.
expect-nothing = Il n’y a rien à vérifier.

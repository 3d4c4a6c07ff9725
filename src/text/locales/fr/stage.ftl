# The stage of a story: its places, the words beside the way, and what stands below the clients.

stage-panel = Plateau
stage-refused = Refusé
stage-no-answer = Sans réponse
stage-cut-off = Réseau coupé
stage-earlier = { $count ->
    [one] { $count } plus ancien, jusqu’à { $time }
   *[other] { $count } plus anciens, jusqu’à { $time }
}
stage-sees = { $name } ne voit que ceci
stage-sees-nothing = { $name } ne voit encore rien
stage-not-signed-in = Non connecté(e)
stage-or-drag = ou faites glisser { $name } ici
stage-seen = envoyé { $sent }, vu { $seen }
stage-from = de { $name }, { $time }
stage-tray = History Spooler de { $name }
stage-tray-about = un dossier sur l’ordinateur de l’expéditeur
stage-waits-for = jusqu’au retour de { $name }
stage-left = restantes
stage-empty = vide
stage-mailbox = Boîte aux lettres de { $name }
stage-in-exchange = dans Exchange
stage-waiting = { $count ->
    [one] un message attend
   *[other] { $count } messages attendent
}
stage-no-mailbox = pas de boîte aux lettres
stage-more = + { $count }
stage-check-install = Démarrer en un clic
stage-check-build = version récente
stage-check-exchange = Exchange joignable
stage-check-policy = messages hors connexion
stage-closed-install = Fermé : installé à partir d’un MSI
stage-closed-build = Fermé : version trop ancienne
stage-closed-exchange = Fermé : Exchange injoignable
stage-closed-policy = Fermé : messages hors connexion désactivés
stage-checks = Vérifié par le client de { $name }
stage-nobody-answers = le client de { $name } ne répond pas
stage-straight = directement au client de { $name }
stage-no-toast = au client de { $name }, sans notification
stage-files = rangé par { $name }
stage-not-stored = enregistré nulle part
stage-at = à { $time }
stage-at-once = immédiatement
stage-at-sign-in = au retour
stage-between = Entre les clients
stage-rule = La règle qui a décidé
stage-rules = les { $count } règles
stage-unplug = Débrancher le câble réseau de { $name }
stage-plug = Rebrancher le câble réseau de { $name }
stage-explore = Explorer
stage-assumed = supposé
stage-room = Présenter

error-broken = Le simulateur est tombé en panne
error-broken-help = L’erreur vient de nous, pas de vous. Voici le script de votre session : copiez-le, recommencez, puis collez-le dans la console pour tout retrouver.
error-broken-script = Le script de la session
error-broken-line = Cela s’est produit pendant l’exécution de ceci :
error-broken-back = Recommencer

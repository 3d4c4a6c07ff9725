error-broken = Le simulateur est tombé en panne
error-broken-help = La faute est la nôtre, pas la vôtre. Voici le script de votre session : copiez-le, recommencez, puis collez-le dans la console pour tout retrouver.
error-broken-script = Le script de la session
error-broken-back = Recommencer

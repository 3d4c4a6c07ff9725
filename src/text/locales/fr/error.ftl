error-broken = Le simulateur a cessé de fonctionner
error-broken-help = L’erreur vient de nous, pas de vous. Voici le script de votre session : copiez-le, recommencez, puis collez-le dans la console pour tout retrouver.
error-broken-script = Le script de la session
error-broken-line = Le problème est survenu pendant l’exécution de ce qui suit :
error-broken-back = Recommencer
error-broken-good = Revenir à la dernière étape qui a fonctionné

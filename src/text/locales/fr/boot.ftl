boot-failed = While You Were Out n’a pas pu démarrer
boot-help = Une partie de la page ne s’est pas chargée, ou ce navigateur ne peut pas exécuter WebAssembly. Réessayez, ou utilisez un navigateur à jour.
boot-reload = Recharger la page
boot-no-script = While You Were Out est un simulateur qui fonctionne dans votre navigateur. Il a besoin de JavaScript et de WebAssembly, et il n’envoie aucune donnée.
# Why the page could not start: the header of CORS is missing, a type is wrong, a file is not there. A detail follows.
boot-cors = Le serveur ne permet pas aux cadres isolés (sandbox) de charger les fichiers de la page. Il doit envoyer l’en-tête ci-dessous avec chaque fichier.
boot-type = Le serveur envoie un script de la page avec un type que les navigateurs n’exécutent pas.
boot-missing = Il manque un fichier de la page sur le serveur.
# The browser is too old; what it lacks follows.
boot-old = Il manque à ce navigateur les fonctions nommées ci-dessous. Utilisez Chrome ou Edge 123, Firefox 120 ou Safari 17.5, ou une version ultérieure.

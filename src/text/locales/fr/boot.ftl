boot-failed = While You Were Out n’a pas pu démarrer
boot-help = Une partie de la page ne s’est pas chargée, ou ce navigateur ne peut pas exécuter WebAssembly. Réessayez, ou utilisez un navigateur à jour.
boot-reload = Recharger la page
boot-no-script = While You Were Out est un simulateur qui fonctionne dans votre navigateur. Il a besoin de JavaScript et de WebAssembly, et n’envoie rien nulle part.
# Why the page could not start: the header of CORS is missing, a type is wrong, a file is not there. A detail follows.
boot-cors = Le serveur refuse les fichiers de la page aux cadres d’un bac à sable. Il doit envoyer l’en-tête ci-dessous avec chacun d’eux.
boot-type = Le serveur envoie un script de la page avec un type que les navigateurs n’exécutent pas.
boot-missing = Il manque un fichier de la page sur le serveur.
# The browser is too old; what it lacks follows.
boot-old = Il manque à ce navigateur ce qui est nommé ci-dessous. Utilisez Chrome ou Edge à partir de la version 123, Firefox à partir de la version 120 ou Safari à partir de la version 17.5.

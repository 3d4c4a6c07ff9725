boot-failed = While You Were Out n’a pas pu démarrer
boot-help = Une partie de la page ne s’est pas chargée, ou ce navigateur ne peut pas exécuter WebAssembly. Réessayez, ou utilisez un navigateur à jour.
boot-reload = Recharger la page
boot-no-script = While You Were Out est un simulateur qui fonctionne dans votre navigateur. Il a besoin de JavaScript et de WebAssembly, et n’envoie rien nulle part.

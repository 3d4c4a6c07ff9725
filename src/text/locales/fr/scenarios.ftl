scenario-lunch-title = On déjeune à midi ?
scenario-lunch-1 = Tony s’est déconnecté. Aiko lui écrit quand même : son message attend dans le spouleur de son propre client.
scenario-lunch-2 = Deux minutes plus tard, le client d’Aiko dépose le message dans la boîte aux lettres de Tony. C’est là qu’il l’attend désormais.
scenario-lunch-3 = Tony revient. Son client l’avertit de ce qui attendait dans la boîte aux lettres, avec l’heure d’origine.
scenario-lunch-4 = Giulia est là mais ne veut pas être dérangée. Le message de Pilar devient un billet de message manqué dans sa boîte aux lettres.
scenario-lunch-5 = L’administrateur désactive les messages hors connexion pour tout le monde. Le client de Claire refuse maintenant d’écrire à Li, qui est hors connexion.
scenario-lunch-6 = Une stratégie personnelle l’emporte sur Global : Claire peut de nouveau écrire, et son message attend dans le spouleur.

tour-panel = Visite guidée
tour-close = Fermer la visite guidée
tour-next = Appuyez sur { $button } pour voir la suite.
tour-waits = Le message attend ici, dans la boîte aux lettres de { $name }.
tour-why = Voici pourquoi il est là, règle après règle.
tour-timeline = Faites glisser cette ligne pour revenir à n’importe quel moment.
tour-try = À vous : écrivez, déconnectez quelqu’un, changez une stratégie.

lead-panel = Visite guidée
lead-close = Fermer la visite guidée
lead-next = Appuyez sur { $button } pour voir la suite.
lead-waits = Le message attend ici, dans la boîte aux lettres de { $name }.
lead-why = Voici pourquoi il est là, règle après règle.
lead-timeline = Faites glisser cette ligne pour revenir à n’importe quel moment.
lead-try = À vous : écrivez, déconnectez quelqu’un, changez une stratégie.

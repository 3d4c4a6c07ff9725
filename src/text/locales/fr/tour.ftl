tour-panel = Visite guidée
tour-close = Fermer la visite guidée
tour-next = Appuyez sur { $button } pour voir la suite.
tour-waits = Le message attend ici, dans la boîte aux lettres de { $name }.
tour-why = Découvrez pourquoi il est là, règle par règle.
tour-timeline = Faites glisser cette ligne pour revenir à n’importe quel moment.
tour-try = À vous maintenant : envoyez des messages, déconnectez des utilisateurs, modifiez une stratégie.

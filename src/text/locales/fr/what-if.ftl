# Ce qui aurait pu être autrement : chaque texte suit « Et si… ? » et nomme une branche ; il est donc court.

what-if-signed-in = { $name } est en ligne
what-if-signed-out = { $name } n’est pas en ligne
what-if-connected = Réseau de { $name } rétabli
what-if-cut-off = Réseau de { $name } coupé
what-if-presence = { $name } : { $presence }
what-if-blocked = { $name } bloque { $contact }
what-if-not-blocked = { $name } ne bloque pas { $contact }
what-if-workgroup = { $contact } dans le groupe de travail de { $name }
what-if-install = Client de { $name } : { $install }
what-if-old-build = Client de { $name } : version ancienne
what-if-current-build = Client de { $name } : version à jour
what-if-web-services = Le client de { $name } peut joindre Exchange
what-if-no-web-services = Le client de { $name } ne peut pas joindre Exchange
what-if-mailbox = { $name } a une boîte aux lettres
what-if-no-mailbox = { $name } n’a pas de boîte aux lettres
what-if-policy-on = { $policy } : messages hors connexion activés
what-if-policy-off = { $policy } : messages hors connexion désactivés
what-if-own-on = Messages hors connexion activés pour { $name }
what-if-own-off = Messages hors connexion désactivés pour { $name }
what-if-opens = { $name } ouvre la notification
what-if-ignores = { $name } ignore la notification
what-if-leaves = { $name } se déconnecte juste après
what-if-comes-back = { $name } revient à temps
what-if-left-out = Sans « { $act } »
what-if-title = Et si… ?
what-if-more = { $count ->
    [one] { $count } autre question
   *[other] { $count } autres questions
}

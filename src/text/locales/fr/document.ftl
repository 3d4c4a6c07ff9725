# Une session mise sur le papier : le document Markdown, l’image, la planche-contact, la transcription.

document-session = Session
document-independent = Créé avec While You Were Out, un simulateur indépendant qui ne se connecte à aucun service Microsoft.
document-story = Ce qui s’est passé
document-afterwards = Après l’histoire
document-steps = Étape par étape
document-nothing = Il ne s’est encore rien passé.
document-moment = étape { $step }, { $time }
document-moments = Ouvrir à ce moment : { $links }
document-ways = Trajet des messages
document-ways-cut = { $count ->
    [one] Seuls les derniers messages sont dessinés ; { $count } plus ancien est omis.
   *[other] Seuls les derniers messages sont dessinés ; { $count } plus anciens sont omis.
}
document-spooler-of = History Spooler de { $name }
document-mailbox-of = Boîte aux lettres de { $name }
document-outcome = Résultat
document-ledger = { $sent } : { $parts } ({ $verdict })
document-column-message = Message
document-column-from = De
document-column-to = À
document-column-state = État
document-column-because = Pourquoi

document-picture = Chronologie : { $title }
document-picture-about = Statuts et trajet des messages jusqu’à l’étape { $step } sur { $steps }, { $time }. { $ledger }
document-picture-cut = Les messages plus anciens ne sont pas dessinés.

document-sheet = Planche-contact : { $title }
document-sheet-step = Étape { $step }
document-sheet-quiet = Il ne s’est rien passé d’autre.
document-sheet-cut = Pour que ce fichier reste petit, seules les { $count } dernières étapes ont une image.

document-transcript = Transcription : { $title }
document-transcript-acts = Actions et résultats
document-transcript-console = Console
document-transcript-no-console = La console est vide.
document-by-hand = depuis la page

# Ce qu’un acte a provoqué, une ligne chacun.
caused-sent = #{ $id } { $between }, « { $text } » : { $state }
caused-moved = #{ $id } { $between } : { $state }
caused-because = { $what } — { $why }
caused-held = #{ $id } { $between } reste où il est
caused-presence = { $name } apparaît comme « { $presence } »
caused-loss-noticed = Le serveur s’aperçoit que { $name } n’a plus de réseau
caused-conversation = La conversation avec { $peer } s’ouvre du côté de { $name }
caused-conversation-over = La conversation entre { $one } et { $other } prend fin : dix minutes sans message
caused-mail = Dans le dossier { $folder } de { $name } : « { $subject } »
caused-mail-read = Le courrier de { $name } est marqué comme lu
document-legend-lanes = Lignes : { $names }.
document-legend-marks = Dans les images, une coche est un message remis, une fiche rose un message manqué, une croix un message refusé ou sans réponse, et un cercle barré un message qui n’a été enregistré nulle part.
document-ways-legend = À lire de haut en bas : d’abord dans l’ordre du temps, puis dans celui des actions d’un même moment. Une flèche barrée est un message qui n’est pas arrivé ; une flèche en pointillés revient à l’expéditeur.

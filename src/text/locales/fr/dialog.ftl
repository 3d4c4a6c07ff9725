# Les dialogues : leurs titres, qui sont aussi les mots des boutons qui les ouvrent.

dialog-stories = Histoires
dialog-editor = Vos histoires
dialog-share = Partager
dialog-embed = Intégrer
dialog-export = Exporter
dialog-rules = Les règles
dialog-reference = Référence PowerShell
dialog-palette = Trouver une action
dialog-help = Raccourcis
dialog-close = Fermer
page-coming = Chargement…
page-more = En savoir plus sur ce simulateur
story-missing = Impossible de charger cette histoire. Votre session n’a pas changé.
story-broken = Le fichier de l’histoire contient une erreur : { $what }

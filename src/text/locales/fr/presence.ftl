# Les statuts de présence, tels que les clients les affichent.

presence-available = Disponible
presence-busy = Occupé(e)
presence-in-a-call = En communication
presence-in-a-meeting = En réunion
presence-in-a-conference-call = En conférence téléphonique
presence-do-not-disturb = Ne pas déranger
presence-presenting = En présentation
presence-be-right-back = De retour dans quelques minutes
presence-appear-away = Apparaître absent
presence-away = Absent(e)
presence-inactive = Inactif
presence-off-work = Pas au travail
presence-appear-offline = Apparaître hors connexion
presence-offline = Hors connexion

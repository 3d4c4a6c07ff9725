# Der Präsenzstatus, wie Clients ihn zeigen.

presence-available = Verfügbar
presence-busy = Beschäftigt
presence-in-a-call = In einem Anruf
presence-in-a-meeting = In einer Besprechung
presence-in-a-conference-call = In einer Telefonkonferenz
presence-do-not-disturb = Nicht stören
presence-presenting = Präsentation
presence-be-right-back = Bin gleich zurück
presence-appear-away = Als abwesend anzeigen
presence-away = Abwesend
presence-inactive = Inaktiv
presence-off-work = Nicht bei der Arbeit
presence-appear-offline = Als offline anzeigen
presence-offline = Offline

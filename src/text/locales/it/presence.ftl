# Gli stati di presenza, come li mostrano i client.

presence-available = Disponibile
presence-busy = Occupato
presence-in-a-call = In una chiamata
presence-in-a-meeting = In riunione
presence-in-a-conference-call = In una conferenza telefonica
presence-do-not-disturb = Non disturbare
presence-presenting = Presentazione in corso
presence-be-right-back = Torno subito
presence-appear-away = Risulta Non al computer
presence-away = Non al computer
presence-inactive = Inattivo
presence-off-work = Non al lavoro
presence-appear-offline = Risulta Offline
presence-offline = Offline

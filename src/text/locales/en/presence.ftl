# The presence states, as clients show them.

presence-available = Available
presence-busy = Busy
presence-in-a-call = In a call
presence-in-a-meeting = In a meeting
presence-in-a-conference-call = In a conference call
presence-do-not-disturb = Do Not Disturb
presence-presenting = Presenting
presence-be-right-back = Be Right Back
presence-appear-away = Appear Away
presence-away = Away
presence-inactive = Inactive
presence-off-work = Off Work
presence-appear-offline = Appear Offline
presence-offline = Offline

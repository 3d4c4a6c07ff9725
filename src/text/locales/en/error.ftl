error-broken = The simulator has stopped working
error-broken-help = This is our error, not yours. Below is the script of your session: copy it, start over, and paste it into the console to get everything back.
error-broken-script = The session’s script
error-broken-line = It happened while this was running:
error-broken-back = Start over
error-broken-good = Go back to the last step that worked

error-broken = The simulator broke down
error-broken-help = This is a mistake of ours, not yours. Here is the script of your session: copy it, begin anew, and paste it into the console to have everything back.
error-broken-script = The session’s script
error-broken-back = Begin anew

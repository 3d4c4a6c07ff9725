# What the page says before its program runs. These are not variants of Text: the build writes them into sorry.js and index.html.

# The heading of a page that cannot start.
boot-failed = While You Were Out could not start
# What may have happened and what may help.
boot-help = Part of the page did not load, or this browser cannot run WebAssembly. Try again, or use an up-to-date browser.
# The button under it.
boot-reload = Reload the page
# For readers whose browser runs no scripts.
boot-no-script = While You Were Out is a simulator that runs in your browser. It needs JavaScript and WebAssembly, and sends nothing anywhere.
# Why the page could not start: the header of CORS is missing, a type is wrong, a file is not there. A detail follows.
boot-cors = The server keeps the page’s files from frames in a sandbox. It has to send the header below with each of them.
boot-type = The server sends a script of the page with a type that browsers do not run.
boot-missing = The server does not have a file of the page.
# The browser is too old; what it lacks follows.
boot-old = This browser lacks what is named below. Use Chrome or Edge from version 123, Firefox from 120, or Safari from 17.5.

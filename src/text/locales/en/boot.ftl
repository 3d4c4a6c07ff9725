# What the page says before its program runs. These are not variants of Text: the build writes them into sorry.js and index.html.

# The heading of a page that cannot start.
boot-failed = While You Were Out couldn’t start
# What may have happened and what may help.
boot-help = Part of the page didn’t load, or this browser can’t run WebAssembly. Try again, or use an up-to-date browser.
# The button under it.
boot-reload = Reload the page
# For readers whose browser runs no scripts.
boot-no-script = While You Were Out is a simulator that runs in your browser. It needs JavaScript and WebAssembly, and it doesn’t send data anywhere.
# Why the page could not start: the header of CORS is missing, a type is wrong, a file is not there. A detail follows.
boot-cors = The server doesn’t let sandboxed frames load the page’s files. It must send the header below with each file.
boot-type = The server sends one of the page’s scripts with a type that browsers don’t run.
boot-missing = One of the page’s files is missing on the server.
# The browser is too old; what it lacks follows.
boot-old = This browser lacks the features named below. Use Chrome or Edge 123 or later, Firefox 120 or later, or Safari 17.5 or later.

# What the page says before its program runs. These are not variants of Text: the build writes them into sorry.js and index.html.

# The heading of a page that cannot start.
boot-failed = While You Were Out could not start
# What may have happened and what may help.
boot-help = Part of the page did not load, or this browser cannot run WebAssembly. Try again, or use an up-to-date browser.
# The button under it.
boot-reload = Reload the page
# For readers whose browser runs no scripts.
boot-no-script = While You Were Out is a simulator that runs in your browser. It needs JavaScript and WebAssembly, and sends nothing anywhere.

project = "Examples"
extensions = ["myst_parser"]
html_theme = "furo"
html_js_files = ["HOST/embed.js"]

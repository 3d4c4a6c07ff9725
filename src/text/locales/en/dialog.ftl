# Dialogs: their titles, which are also the words of the buttons that open them.

dialog-stories = Stories
dialog-editor = Your stories
dialog-share = Share
dialog-embed = Embed
dialog-export = Export
dialog-rules = The rules
dialog-reference = PowerShell reference
dialog-palette = Find an action
dialog-help = Shortcuts
dialog-close = Close
page-coming = Loading…
page-more = More about this simulator
story-missing = Couldn’t load that story. Your session hasn’t changed.
story-broken = The story’s file has an error: { $what }

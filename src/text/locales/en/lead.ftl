lead-panel = Guide
lead-close = Close the guide
lead-next = Press { $button } to see what happens next.
lead-waits = The message waits here, in { $name }’s mailbox.
lead-why = Here stands why it is where it is, rule by rule.
lead-timeline = Drag this line to go back to any moment.
lead-try = Try it yourself: write, sign people out, change a policy.

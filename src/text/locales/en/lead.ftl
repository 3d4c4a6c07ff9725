lead-panel = Guide
lead-close = Close the guide
lead-next = Press { $button } to see what happens next.
lead-waits = The message waits here, in { $name }’s mailbox.
lead-why = This is why it is there, rule by rule.
lead-timeline = Drag this line to go back to any moment.
lead-try = Now try it yourself: write, sign people out, change a policy.

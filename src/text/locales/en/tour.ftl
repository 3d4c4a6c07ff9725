tour-panel = Guide
tour-close = Close the guide
tour-next = Press { $button } to see what happens next.
tour-waits = The message waits here, in { $name }’s mailbox.
tour-why = See why it’s there, rule by rule.
tour-timeline = Drag this line to go back to any moment.
tour-try = Now try it yourself: send messages, sign people out, change a policy.

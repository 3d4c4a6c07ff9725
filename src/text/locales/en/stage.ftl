# The stage of a story: its places, the words beside the way, and what stands below the clients.

stage-panel = Stage
stage-refused = Refused
stage-no-answer = No answer
stage-cut-off = No network
stage-earlier = { $count } earlier, until { $time }
stage-sees = { $name } sees only this
stage-sees-nothing = { $name } sees nothing yet
stage-not-signed-in = Not signed in
stage-or-drag = or drag { $name } here
stage-seen = sent { $sent }, seen { $seen }
stage-from = from { $name }, { $time }
stage-tray = { $name }’s History Spooler
stage-tray-about = a folder on the sender’s computer
stage-waits-for = until { $name } is back
stage-left = left
stage-empty = empty
stage-mailbox = { $name }’s mailbox
stage-in-exchange = in Exchange
stage-waiting = { $count ->
    [one] one message waiting
   *[other] { $count } messages waiting
}
stage-no-mailbox = no mailbox
stage-more = and { $count } more
stage-check-install = Click-to-Run
stage-check-build = recent build
stage-check-exchange = reaches Exchange
stage-check-policy = offline messages on
stage-closed-install = Closed: installed from an MSI
stage-closed-build = Closed: the build is too old
stage-closed-exchange = Closed: Exchange is out of reach
stage-closed-policy = Closed: offline messages are off
stage-checks = { $name }’s client checks
stage-nobody-answers = { $name }’s client doesn’t answer
stage-straight = straight to { $name }’s client
stage-no-toast = to { $name }’s client, but no toast
stage-files = filed by { $name }
stage-not-stored = not stored anywhere
stage-at = at { $time }
stage-at-once = right away
stage-at-sign-in = at sign‑in
stage-between = Between the clients
stage-rule = The rule that decided
stage-rules = all { $count } rules
stage-unplug = Unplug { $name }’s network cable
stage-plug = Plug in { $name }’s network cable
stage-explore = Explore
stage-assumed = assumed
stage-room = Present

# What could have been otherwise: each text stands after "What if …?" and on a branch’s name, so it is short.

what-if-signed-in = { $name } signed in
what-if-signed-out = { $name } signed out
what-if-connected = { $name }’s connection back
what-if-cut-off = { $name }’s connection lost
what-if-presence = { $name }: { $presence }
what-if-blocked = { $name } blocks { $contact }
what-if-not-blocked = { $name } doesn’t block { $contact }
what-if-workgroup = { $contact } in { $name }’s Workgroup
what-if-install = { $name }’s client: { $install }
what-if-old-build = { $name }’s client: older build
what-if-current-build = { $name }’s client: current build
what-if-web-services = { $name }’s client reaches Exchange
what-if-no-web-services = { $name }’s client can’t reach Exchange
what-if-mailbox = { $name } has a mailbox
what-if-no-mailbox = { $name } has no mailbox
what-if-policy-on = { $policy }: offline messages on
what-if-policy-off = { $policy }: offline messages off
what-if-own-on = Offline messages on for { $name }
what-if-own-off = Offline messages off for { $name }
what-if-opens = { $name } opens the toast
what-if-ignores = { $name } ignores the toast
what-if-leaves = { $name } signs out right afterward
what-if-comes-back = { $name } comes back in time
what-if-left-out = Without “{ $act }”
what-if-title = What if…?
what-if-more = { $count ->
    [one] { $count } more question
   *[other] { $count } more questions
}

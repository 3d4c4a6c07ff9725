# Two worlds beside each other.

dialog-compare = Compare two worlds
compare-title = What if? { $change }
compare-count = { $count ->
    [0] No message ends differently.
    [one] One message of { $total } ends differently.
   *[other] { $count } messages of { $total } end differently.
}
compare-none = There’s only one world so far. Ask “What if …?” about a message, or act at an earlier step.
compare-message = Message
compare-not-sent = Not sent
compare-reads = The sender reads: { $words }
compare-parting = Where the two part
compare-no-rule = No further rule was consulted.
compare-here = You’re here
compare-go = Continue here
compare-as-told = As told
compare-first = World A
compare-second = World B
compare-chart = Both worlds on one timeline
compare-walk = Walk through both worlds
compare-link = Link to this comparison
compare-picture = Save picture
compare-script = Save script
compare-worlds = All worlds
compare-world-name = Name of this world: { $name }
compare-rename = Rename
compare-delete-short = Delete
compare-delete = Delete “{ $name }”

# Two worlds beside each other.

dialog-compare = Compare two versions
compare-title = What if…? { $change }
compare-count = { $count ->
    [0] No message ends differently.
    [one] One message of { $total } ends differently.
   *[other] { $count } messages of { $total } end differently.
}
compare-only = The message ends differently.
compare-none = There’s only one version so far. Ask “What if…?” about a message, or go back to an earlier step and do something else.
compare-message = Message
compare-not-sent = Not sent
compare-reads = The sender sees: { $words }
compare-parting = Where the two part ways
compare-no-rule = No further rule was checked.
compare-here = You’re here
compare-go = Continue here
compare-as-told = As in the story
compare-first = Version A
compare-second = Version B
compare-chart = Both versions on one timeline
compare-walk = Step through both versions
compare-link = Link to this comparison
compare-picture = Save picture
compare-png = Save as PNG
compare-script = Save script
compare-worlds = All versions
compare-world-name = Name of this version: { $name }
compare-rename = Rename
compare-delete-short = Delete
compare-delete = Delete “{ $name }”

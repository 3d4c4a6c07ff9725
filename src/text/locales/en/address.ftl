address-notice = Something in this page’s address is not right. The rest of it holds.
address-unknown = There is no parameter “{ $parameter }”.
address-twice = “{ $parameter }” stands there twice. The first one holds.
address-no-value = “{ $parameter }” has no value.
address-no-switch = “{ $parameter }={ $value }”: it is either 1 or 0.
address-no-step = “{ $parameter }={ $value }”: a step is a whole number.
address-unknown-scenario = There is no scenario “{ $value }”.
address-unknown-language = The page has no language “{ $value }”.
address-unknown-theme = There is no theme “{ $value }”.
address-unknown-panel = There is no panel “{ $value }”.
address-unknown-user = Nobody here is called “{ $value }”, so all seats show.
address-step-beyond = There is no step { $step }: the session has { $steps }. You are at its end.
address-too-long = “{ $parameter }” is { $count } characters long. It may have { $most }, so it was left out.
address-no-text = “{ $parameter }” is damaged: from byte { $at } on it is no text, so it was left out.
address-stray-percent = “{ $parameter }” has a “%” at byte { $at } that encodes nothing. It was taken as it stands.
address-superseded = “{ $parameter }” was left out: the link holds a whole session already.
address-more = { $count ->
    [one] There is one more problem.
   *[other] There are { $count } more problems.
}

link-letter = The link’s session is damaged: “{ $letter }” at character { $at } does not belong there.
link-cut-off = The link’s session is cut off. Was all of the link copied?
link-damaged = The link’s session is damaged and cannot be unpacked. Was all of the link copied?
link-too-large = The link’s session is too large to be unpacked.
link-no-text = The link’s session is damaged: what it holds is no text.
link-foreign = What this link holds is no session of this simulator.
link-newer = The link was made by a newer simulator (format { $number }). Load the page again to get the newest one.
link-no-step = The link’s session is damaged: its step is no number.
link-no-inflating = This browser cannot unpack the session of a link. A current one can.
link-does-not-play = The link’s session stops at line { $number }. The page shows it up to there.

host-not-an-object = A message to the simulator is an object.
host-not-addressed = The message is not for the simulator: its target is not “wywo”.
host-wrong-version = The message is of version { $value }; this simulator speaks version 1.
host-no-version = The message has no version: v must be 1.
host-no-id = The message has no id, a text of up to 200 characters or a number, so nobody would know what the answer belongs to.
host-no-command = The message has no cmd.
host-unknown-command = There is no command “{ $value }”.
host-field-missing = “{ $parameter }” is missing: { $command } needs it.
host-field-wrong = “{ $parameter }” is not what { $command } needs.
host-field-too-long = “{ $parameter }” is { $count } characters long. It may have { $most }.
host-out-of-step = The session stands elsewhere: at step { $step } of { $steps }.

expect-holds = As expected
expect-fails = Not as expected
expect-not-an-assertion = Only cmdlets whose names begin with Assert-Sim can be expected.
expect-too-many = Only the first { $count } assertions were checked.
expect-nothing = There is nothing to check.

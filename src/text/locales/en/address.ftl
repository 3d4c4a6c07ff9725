address-unknown = There is no parameter “{ $parameter }”.
address-twice = “{ $parameter }” appears twice. The first one was used.
address-no-value = “{ $parameter }” has no value.
address-no-switch = “{ $parameter }={ $value }” is not valid: use 1 or 0.
address-no-step = “{ $parameter }={ $value }” is not valid: a step is a whole number.
address-unknown-scenario = There is no scenario “{ $value }”.
address-unknown-language = The page is not available in “{ $value }”.
address-unknown-theme = There is no theme “{ $value }”.
address-unknown-panel = There is no panel “{ $value }”.
address-unknown-user = Nobody here is called “{ $value }”, so all seats are shown.
address-step-beyond = There is no step { $step }: the session has { $steps }. You are at the last one.
address-scene-beyond = There is no scene { $step }: the story has { $steps }. You are at the last one.
address-too-long = “{ $parameter }” has { $count } characters; the maximum is { $most }. It was ignored.
address-no-text = “{ $parameter }” is damaged: from byte { $at } on, it is not text. It was ignored.
address-stray-percent = “{ $parameter }” has a “%” at byte { $at } that encodes nothing. It was used as is.
address-superseded = “{ $parameter }” was ignored: the link already holds a whole session.
address-more = { $count ->
    [one] There is one more problem.
   *[other] There are { $count } more problems.
}

link-letter = The session in this link is damaged: “{ $letter }” at character { $at } does not belong there. Copy the link again.
link-cut-off = The session in this link is incomplete. Copy the whole link.
link-damaged = The session in this link is damaged and cannot be unpacked. Copy the whole link again.
link-too-large = The session in this link is too large to unpack.
link-no-text = The session in this link is damaged: it is not text.
link-foreign = This link does not hold a session of this simulator.
link-newer = This link was made by a newer version of the simulator (format { $number }). Reload the page to get the latest version.
link-no-step = The session in this link is damaged: its step is not a number.
link-no-inflating = This browser cannot unpack the session in this link. Use an up-to-date browser.
link-does-not-play = This session does not play: it stops at line { $number }.

host-not-an-object = A message to the simulator must be an object.
host-not-addressed = The message is not for the simulator: its target is not “wywo”.
host-wrong-version = The message has version { $value }; this simulator uses version 1.
host-no-version = The message has no version: v must be 1.
host-no-id = The message has no id (a number, or text of up to 200 characters), so the reply could not be matched to it.
host-no-command = The message has no cmd.
host-unknown-command = There is no command “{ $value }”.
host-field-missing = “{ $parameter }” is missing: { $command } needs it.
host-field-wrong = “{ $parameter }” is not valid for { $command }.
host-field-too-long = “{ $parameter }” has { $count } characters; the maximum is { $most }.
host-out-of-step = The session is elsewhere: at step { $step } of { $steps }.

expect-holds = As expected
expect-fails = Not as expected
expect-error = Could not be checked
expect-not-an-assertion = Only cmdlets whose names begin with Assert-Sim can be checked here.
expect-too-many = Only the first { $count } assertions were checked.
expect-nothing = There is nothing to check.

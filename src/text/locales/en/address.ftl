address-unknown = “{ $parameter }” isn’t a parameter of this page.
address-twice = “{ $parameter }” appears more than once. Only the first value was used.
address-no-value = “{ $parameter }” has no value.
address-no-switch = “{ $parameter }={ $value }” isn’t valid. Use 1 or 0.
address-no-step = “{ $parameter }={ $value }” isn’t valid. A step must be a whole number.
address-no-number = “{ $parameter }={ $value }” isn’t valid. Use a whole number, 1 or greater.
address-unknown-scenario = There’s no story named “{ $value }”.
address-unknown-language = The language “{ $value }” isn’t available.
address-unknown-theme = There’s no theme named “{ $value }”.
address-unknown-practice = There’s no practice theme named “{ $value }”.
address-unknown-panel = There’s no panel named “{ $value }”.
address-unknown-user = No user named “{ $value }” was found, so all seats are shown.
address-step-beyond = Step { $step } doesn’t exist. The last step is { $steps }, and you’re there now.
address-scene-beyond = Scene { $step } doesn’t exist. The last scene is { $steps }, and you’re there now.
address-too-long = “{ $parameter }” was ignored because it’s too long: { $count } characters. The limit is { $most }.
address-no-text = “{ $parameter }” was ignored because it isn’t valid text from byte { $at } on.
address-stray-percent = “{ $parameter }” contains a “%” at byte { $at } that isn’t part of a valid code. It was kept as is.
address-superseded = “{ $parameter }” was ignored because the link already contains a whole session.
address-more = { $count ->
    [one] There’s one more problem.
   *[other] There are { $count } more problems.
}

link-letter = The session in this link is damaged: unexpected character “{ $letter }” at position { $at }. Copy the link again.
link-cut-off = The session in this link is incomplete. Copy the whole link.
link-damaged = The session in this link is damaged and can’t be opened. Copy the whole link again.
link-too-large = The session in this link is too large to open.
link-no-text = The session in this link is damaged: it isn’t text.
link-foreign = This link doesn’t contain a session of this simulator.
link-newer = This link was made with a newer version of the simulator (format { $number }). Reload the page to get the latest version.
link-no-step = The session in this link is damaged: its step isn’t a number.
link-no-inflating = This browser can’t open the session in this link. Use an up-to-date browser.
link-does-not-play = This session can’t be played: it stops at line { $number }.

host-not-an-object = A message to the simulator must be an object.
host-not-addressed = The message isn’t for the simulator: its target isn’t “wywo”.
host-wrong-version = The message has version { $value }; this simulator uses version 1.
host-no-version = The message has no version: v must be 1.
host-no-id = The message has no id (a number, or text of up to 200 characters), so the reply couldn’t be matched to it.
host-no-command = The message has no cmd.
host-unknown-command = There’s no command named “{ $value }”.
host-field-missing = { $command } requires “{ $parameter }”.
host-field-wrong = “{ $parameter }” isn’t valid for { $command }.
host-field-too-long = “{ $parameter }” has { $count } characters; the maximum is { $most }.

expect-holds = As expected
expect-fails = Not as expected
expect-error = Couldn’t be checked
expect-not-an-assertion = Only cmdlets whose names begin with Assert-Sim can be checked here.
expect-too-many = Only the first { $count } assertions were checked.
expect-nothing = There’s nothing to check.

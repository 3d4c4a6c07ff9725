address-unknown = “{ $parameter }”不是此页面的参数。
address-twice = “{ $parameter }”出现了多次，只采用第一个值。
address-no-value = “{ $parameter }”没有值。
address-no-switch = “{ $parameter }={ $value }”无效。请使用 1 或 0。
address-no-step = “{ $parameter }={ $value }”无效。步骤必须是整数。
address-no-number = “{ $parameter }={ $value }”无效。请使用不小于 1 的整数。
address-unknown-scenario = 没有名为“{ $value }”的故事。
address-unknown-language = 语言“{ $value }”不可用。
address-unknown-theme = 没有名为“{ $value }”的主题。
address-unknown-practice = 没有名为“{ $value }”的练习主题。
address-unknown-panel = 没有名为“{ $value }”的面板。
address-unknown-user = 没有找到名为“{ $value }”的用户，因此显示所有座位。
address-step-beyond = 没有第 { $step } 步。最后一步是第 { $steps } 步，当前就在这一步。
address-scene-beyond = 没有第 { $step } 幕。最后一幕是第 { $steps } 幕，当前就在这一幕。
address-too-long = 已忽略“{ $parameter }”，因为它太长：{ $count } 个字符，上限为 { $most } 个。
address-no-text = 已忽略“{ $parameter }”，因为从第 { $at } 个字节起不是有效的文本。
address-stray-percent = “{ $parameter }”的第 { $at } 个字节是一个“%”，它不属于任何有效编码，已原样保留。
address-superseded = 已忽略“{ $parameter }”：链接中已包含整个会话。
address-more = 还有 { $count } 个问题。

link-letter = 链接中的会话已损坏：第 { $at } 个字符“{ $letter }”不应出现。请重新复制链接。
link-cut-off = 链接中的会话不完整。请复制完整的链接。
link-damaged = 链接中的会话已损坏，无法打开。请重新复制完整的链接。
link-too-large = 链接中的会话过大，无法打开。
link-no-text = 链接中的会话已损坏：它不是文本。
link-foreign = 此链接不包含本模拟器的会话。
link-newer = 此链接由更新版本的模拟器生成（格式 { $number }）。请重新加载页面以获取最新版本。
link-no-step = 链接中的会话已损坏：其步骤不是数字。
link-no-inflating = 此浏览器无法打开链接中的会话。请使用较新的浏览器。
link-does-not-play = 此会话无法播放：在第 { $number } 行停止。

host-not-an-object = 发给模拟器的消息必须是对象。
host-not-addressed = 这条消息不是发给模拟器的：其 target 不是“wywo”。
host-wrong-version = 消息的版本是 { $value }；本模拟器使用版本 1。
host-no-version = 消息没有版本：v 必须为 1。
host-no-id = 消息没有 id（不超过 200 个字符的文本，或数字），因此无法知道答复对应哪条消息。
host-no-command = 消息没有 cmd。
host-unknown-command = 没有名为“{ $value }”的命令。
host-field-missing = { $command } 需要“{ $parameter }”。
host-field-wrong = “{ $parameter }”对 { $command } 无效。
host-field-too-long = “{ $parameter }”有 { $count } 个字符，最多允许 { $most } 个。

expect-holds = 符合预期
expect-fails = 不符合预期
expect-error = 未能检查
expect-not-an-assertion = 这里只能检查名称以 Assert-Sim 开头的 cmdlet。
expect-too-many = 只检查了前 { $count } 个断言。
expect-nothing = 没有可检查的内容。

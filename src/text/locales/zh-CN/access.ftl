# What keys do, the palette, the summary for those who listen, and the list of steps.
keys-intro = 除了在输入框中输入时，这些按键在页面的任何位置都可使用：
keys-action = 操作
keys-keys = 按键
keys-places = 特定位置的按键
keys-slider = 在时间线上：方向键移动一步，PageUp 和 PageDown 移动十步，Home 和 End 移到开头或末尾。
keys-tabs = 在选项卡上：左右方向键切换选项卡。
keys-console = 在控制台中：上下方向键调出以前的行或在候选项中移动，Tab 采用选中的候选项，Shift+Enter 换行。
keys-escape = Esc 关闭对话框、弹出框或候选列表。
keys-single = 单键快捷键
keys-single-about = 如果使用语音输入，或容易误按按键，请关闭此项。带 Ctrl 的快捷键仍然有效。
keys-languages = 本页面要求浏览器不要翻译，因为翻译后的文字不会再随模拟变化。页面提供以下语言：{ $list }。请在页面底部选择。
palette-field = 想做什么？
palette-list = 操作
palette-count = { $count ->
    [0] 没有匹配的操作
   *[other] { $count } 项操作
}
palette-tab = 打开“{ $name }”
palette-story = 故事：{ $title }
palette-theme = 主题：{ $name }
palette-language = 语言：{ $name }

side-panel = 管理员
summary-panel = 概要
announce-panel = 已打开“{ $panel }”。
summary-here = { $count } 个打开的座位、所有人消息的时间线、所选消息为什么在这里的说明，以及管理员的各个面板：策略、控制台、邮件和真值表。
summary-panels = 本页内容：{ $list }。
summary-stage = 本页讲述一个故事：每一幕有一句话，舞台上是消息从一个客户端到另一个客户端的路径，还有起决定作用的规则和时间线。
summary-people = 舞台上：{ $people }。
summary-can-stage = 也可以自己操作：在舞台上让用户登录或注销、更改状态、拔掉网线、发消息。“自由探索”会打开所有面板。
summary-story = 故事“{ $title }”，第 { $at } 幕，共 { $of } 幕：{ $narration }
summary-clock = 现在是{ $day } { $time }，第 { $step } 步，共 { $steps } 步。
summary-seats = 打开的座位：{ $seats }。
summary-ledger = { $sent }：{ $parts }。
summary-next = 按“下一幕”继续故事。
summary-can = 可以让用户登录或注销、在座位上发消息、更改策略，或在时间线的各步之间移动。
summary-can-seats = 可以让用户登录或注销，或在座位上发消息。
summary-can-policies = 可以更改策略。
summary-can-steps = 可以在时间线的各步之间移动。
summary-keys = 按问号键查看所有快捷键，按 Ctrl+K 按名称查找操作。

steps-title = 步骤列表
steps-start = 开头
steps-moved = #{ $id }“{ $text }”，{ $between }：{ $state }。
steps-more = 另有 { $count } 条消息。
steps-left-out = 另有 { $count } 步未列出，这里是最近的各步。

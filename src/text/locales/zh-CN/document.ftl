# 把会话写在纸上：Markdown 文档、图、缩略图总览、记录。

document-session = 会话
document-independent = 由 While You Were Out 生成。这是独立的模拟器，不连接任何 Microsoft 服务。
document-story = 发生了什么
document-afterwards = 故事之后
document-steps = 逐步过程
document-nothing = 还没有发生任何事。
document-moment = 第 { $step } 步，{ $time }
document-moments = 打开这一时刻：{ $links }
document-ways = 消息路径
document-ways-cut = 只画出最近的消息，更早的 { $count } 条没有画。
document-spooler-of = { $name } 的暂存区（History Spooler）
document-mailbox-of = { $name } 的邮箱
document-outcome = 结果
document-ledger = { $sent }：{ $parts }（{ $verdict }）
document-column-message = 消息
document-column-from = 发件人
document-column-to = 收件人
document-column-state = 状态
document-column-because = 原因

document-picture = 《{ $title }》的时间线
document-picture-about = 截至第 { $step } 步（共 { $steps } 步，{ $time }）的状态和消息路径。{ $ledger }
document-picture-cut = 更早的消息没有画出。

document-sheet = 《{ $title }》的缩略图总览
document-sheet-step = 第 { $step } 步
document-sheet-quiet = 没有发生别的事。
document-sheet-cut = 为了让文件保持较小，只有最后 { $count } 个步骤有图。

document-transcript = 《{ $title }》的记录
document-transcript-acts = 操作及其结果
document-transcript-console = 控制台
document-transcript-no-console = 控制台里什么也没有。
document-by-hand = 界面操作

# 一项操作的后果，每条一行。
caused-sent = #{ $id } { $between }，“{ $text }”：{ $state }
caused-moved = #{ $id } { $between }：{ $state }
caused-because = { $what }——{ $why }
caused-held = #{ $id } { $between }：留在原处
caused-presence = { $name } 显示为“{ $presence }”
caused-loss-noticed = 服务器察觉 { $name } 已断开连接
caused-conversation = { $name } 一侧打开了与 { $peer } 的对话
caused-conversation-over = { $one } 与 { $other } 的对话结束：十分钟没有消息
caused-mail = { $name } 的文件夹“{ $folder }”收到“{ $subject }”
caused-mail-read = { $name } 的邮件标记为已读
document-legend-lanes = 各行：{ $names }。
document-legend-marks = 在图中，对勾表示已送达的消息，粉色留言条表示错过的消息，叉表示被拒绝或超时的消息，带斜线的圆圈表示没有存储在任何地方的消息。
document-ways-legend = 自上而下阅读：先按时间，同一时刻再按操作顺序。带叉的箭头表示消息没有到达；虚线箭头返回发件人。

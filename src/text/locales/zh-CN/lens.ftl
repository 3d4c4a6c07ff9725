# 视角：谁知道什么。
lens-title = 谁知道什么
lens-truth = 真实情况
lens-user = { $name } 知道的
lens-administrator = 管理员能看到的
lens-hidden = { $name } 无从知道。
lens-hidden-administrator = 管理员看不到。
lens-hatched = { $name } 无从知道的内容以斜线标出。
lens-sent = { $name } 知道消息已发出，但不知道后来怎样了。
lens-refused = { $name } 知道消息被拒绝，但不知道原因。
lens-timed-out = { $name } 知道无人应答，但不知道原因。
lens-toast = { $name } 在弹出通知中看到了消息，但不知道它是怎么到的。
lens-conversation = { $name } 在对话中看到了消息，但不知道它是怎么到的。
lens-slip = { $name } 看到了错过的消息的提示，但不知道它是怎么到的。
lens-nothing = { $name } 不知道有这条消息。
lens-administrator-knows = 管理员能看到用户、邮箱和策略，但看不到消息、客户端和状态。
lens-legend = 宽斜线：在“谁知道什么”中所选的人无从知道的内容。
keys-lens = 谁知道什么：下一个视角

presence-automatic = 重置状态

# 消息在哪里。
state-sending = 正在发送，尚无应答
state-refused = 已拒绝
state-timed-out = 已超时
state-in-toast = 正在弹出通知
state-delivered = 已送达
state-spooled = 在暂存区中
state-queued = 在邮箱中等待
state-delivered-at-sign-in = 登录时送达
state-delivered-from-mailbox = 从邮箱送达
state-missed-notice = 错过的消息
state-not-stored = 未存储

install-click-to-run = 即点即用
install-msi = MSI

folder-missed-conversation = 错过的对话
folder-inbox = 收件箱
folder-conversation-history = 对话历史记录

subject-sent = { $name } 在 Skype for Business 中给你发了一条消息
subject-missed = 错过与 { $name } 的对话
subject-saved = 与 { $name } 的对话

length-hours = { $hours } 小时 { $minutes } 分钟
length-whole-hours = { $hours } 小时
length-minutes = { $minutes } 分 { $seconds } 秒
length-whole-minutes = { $minutes } 分钟
length-seconds = { $seconds } 秒

due-toast = 弹出通知关闭
due-spooler = 消息离开暂存区
due-times-out = 消息超时
due-inactive = { $name } 变为“非活动”
due-away = { $name } 变为“离开”
due-held = { $name } 的状态重置

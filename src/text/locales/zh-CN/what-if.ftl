# 本可以不同的事：每条文字接在“假如……？”之后，也用作分支的名称，所以要短。

what-if-signed-in = { $name } 已登录
what-if-signed-out = { $name } 未登录
what-if-connected = { $name } 的连接恢复
what-if-cut-off = { $name } 的连接断开
what-if-presence = { $name }：{ $presence }
what-if-blocked = { $name } 阻止 { $contact }
what-if-not-blocked = { $name } 不阻止 { $contact }
what-if-workgroup = { $contact } 在 { $name } 的工作组中
what-if-install = { $name } 的客户端：{ $install }
what-if-old-build = { $name } 的客户端：较旧的内部版本
what-if-current-build = { $name } 的客户端：新的内部版本
what-if-web-services = { $name } 的客户端能访问 Exchange
what-if-no-web-services = { $name } 的客户端无法访问 Exchange
what-if-mailbox = { $name } 有邮箱
what-if-no-mailbox = { $name } 没有邮箱
what-if-policy-on = { $policy }：打开脱机消息
what-if-policy-off = { $policy }：关闭脱机消息
what-if-own-on = 对 { $name } 打开脱机消息
what-if-own-off = 对 { $name } 关闭脱机消息
what-if-opens = { $name } 打开弹出通知
what-if-ignores = { $name } 忽略弹出通知
what-if-leaves = { $name } 随即注销
what-if-comes-back = { $name } 及时回来
what-if-left-out = 如果没有“{ $act }”
what-if-title = 假如……？
what-if-more = 还有 { $count } 个问题

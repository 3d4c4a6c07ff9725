# The stage of a story: its places, the words beside the way, and what stands below the clients.

stage-panel = 舞台
stage-refused = 已拒绝
stage-no-answer = 无应答
stage-cut-off = 网络已断开
stage-earlier = 更早的 { $count } 条，截至 { $time }
stage-sees = { $name } 只看到这些
stage-sees-nothing = { $name } 还看不到任何消息
stage-not-signed-in = 未登录
stage-seen = { $sent } 发送，{ $seen } 看到
stage-from = { $name }，{ $time }
stage-tray = { $name } 的 History Spooler
stage-tray-about = 发件人计算机上的文件夹
stage-waits-for = 等 { $name } 回来
stage-left = 后离开
stage-empty = 空
stage-mailbox = { $name } 的邮箱
stage-in-exchange = 在 Exchange 中
stage-waiting = { $count ->
   *[other] { $count } 条消息在等待
}
stage-no-mailbox = 没有邮箱
stage-more = 另有 { $count } 条
stage-check-install = 即点即用
stage-check-build = 版本够新
stage-check-exchange = 能连接 Exchange
stage-check-policy = 允许脱机消息
stage-closed-install = 关闭：用 MSI 安装
stage-closed-build = 关闭：版本太旧
stage-closed-exchange = 关闭：无法连接 Exchange
stage-closed-policy = 关闭：脱机消息已关闭
stage-checks = { $name } 的客户端检查
stage-nobody-answers = { $name } 的客户端没有应答
stage-straight = 直接到 { $name } 的客户端
stage-no-toast = 到 { $name } 的客户端，但不弹出通知
stage-files = 由 { $name } 存入
stage-not-stored = 未存储
stage-at = { $time }
stage-at-once = 立即
stage-at-sign-in = 登录时
stage-between = 客户端之间
stage-rule = 起决定作用的规则
stage-rules = 全部 { $count } 条规则
stage-unplug = 拔掉 { $name } 的网线
stage-plug = 插上 { $name } 的网线
stage-explore = 自由尝试
stage-assumed = 假定

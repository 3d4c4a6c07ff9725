seat-sign-in = 登录
seat-sign-out = 注销
seat-message-to = 给 { $name } 发消息
seat-send = 发送
seat-external = 联盟联系人
seat-policy-on = { $policy } · 脱机消息：开
seat-policy-off = { $policy } · 脱机消息：关
seat-leaves-in = { $time }后离开
seat-waits-for-sender = 等 { $name } 回来
seat-sign-in-first = 请先登录。
seat-cannot-receive = { $name } 目前无法接收即时消息。状态为不可用或脱机。
seat-may-not-have-arrived = 此消息可能未送达 { $name }，因为已超时。
seat-why = 为什么？
seat-open = 打开
seat-ignore = 忽略
seat-toast = 来自 { $name } 的弹出通知
seat-seconds-left = 还剩 { $seconds } 秒
seat-with = 对话对象
seat-nothing-yet = 这里还没有消息。来写第一条吧。
seat-older = 显示更早的消息
seat-client-of = { $name } 的客户端所显示的内容
seat-beyond = 客户端不显示：
seat-author = { $name }：
seat-answer = 客户端提示：
seat-cable-out = 网线已拔出
seat-plug-in = 插上
seat-removed-mark = 已移除
seat-removed-contact = { $name } 已被移除，不能再发送消息。
seat-more-slips = { $count ->
   *[other] 邮箱中还有 { $count } 条错过的消息
}
seat-copies = { $count ->
    [1] “对话历史记录”中有 1 份副本
   *[other] “对话历史记录”中有 { $count } 份副本
}
form-no-name = 请输入名称。
form-name-taken = 已经有名为 { $name } 的用户。
form-address-taken = 地址 { $address } 已被占用。
form-policy-taken = 名为 { $policy } 的策略已存在。
form-refused = 该操作被拒绝。
form-build = 请输入用点分隔的二到四个数字，例如 16.0.6701.1000。
seat-spooler = 暂存区
seat-mailbox = 邮箱
seat-unread = { $count } 条未读
seat-presence-of = { $name } 的状态
seat-automatic = 自动
seat-by-hand = 手动设置
seat-more = 客户端、邮箱、联系人
seat-also = 其他人员
seat-add = 添加用户
seat-slip-head = 你不在的时候
seat-slip-to = 致
seat-slip-from = 来自
seat-slip-message = 留言
seat-mark-read = 标记为已读
seat-panel = 座位
seat-seat-of = { $name } 的座位

tour-panel = 引导
tour-close = 关闭引导
tour-next = 按“{ $button }”，看看接下来会发生什么。
tour-waits = 消息在这里等着，就在 { $name } 的邮箱里。
tour-why = 这里按规则逐条说明消息为什么在那里。
tour-timeline = 拖动这条线，可以回到任何时刻。
tour-try = 现在自己试试：发消息、让用户注销、更改策略。

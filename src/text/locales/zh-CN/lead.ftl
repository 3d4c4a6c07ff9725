lead-panel = 引导
lead-close = 关闭引导
lead-next = 按“{ $button }”，看看接下来会发生什么。
lead-waits = 消息在这里等待：{ $name } 的邮箱里。
lead-why = 这里逐条规则说明它为什么在那里。
lead-timeline = 拖动这条线，可以回到任何时刻。
lead-try = 自己试试吧：写消息、让人注销、更改策略。

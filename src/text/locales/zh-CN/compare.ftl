# 并排看两个世界。

dialog-compare = 比较两个版本
compare-title = 假如……？{ $change }
compare-count = { $count ->
    [0] 没有消息的结果不同。
   *[other] { $total } 条消息中有 { $count } 条结果不同。
}
compare-only = 这条消息的结果不同。
compare-none = 目前只有一个版本。请针对某条消息问“假如……？”，或者回到较早的步骤，换一种做法。
compare-message = 消息
compare-not-sent = 未发送
compare-reads = 发件人看到：{ $words }
compare-parting = 两者从哪里分开
compare-no-rule = 没有再检查其他规则。
compare-here = 当前所在
compare-go = 从这里继续
compare-as-told = 与故事一致
compare-first = 版本 A
compare-second = 版本 B
compare-chart = 同一时间线上的两个版本
compare-walk = 同步逐步查看两个版本
compare-link = 此比较的链接
compare-picture = 保存图片
compare-png = 另存为 PNG
compare-script = 保存脚本
compare-worlds = 所有版本
compare-world-name = 此版本的名称：{ $name }
compare-rename = 重命名
compare-delete-short = 删除
compare-delete = 删除“{ $name }”

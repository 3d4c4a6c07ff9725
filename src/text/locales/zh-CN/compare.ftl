# 并排看两个世界。

dialog-compare = 比较两个世界
compare-title = 如果……？{ $change }
compare-count = { $count ->
    [0] 没有消息的结局不同。
   *[other] { $total } 条消息中有 { $count } 条结局不同。
}
compare-none = 目前只有一个世界。请就一条消息问“如果……？”，或者在较早的步骤上操作。
compare-message = 消息
compare-not-sent = 未发送
compare-reads = 发件人看到：{ $words }
compare-parting = 两者分开之处
compare-no-rule = 没有再用到其他规则。
compare-here = 当前所在
compare-go = 在这里继续
compare-as-told = 如故事所述
compare-first = 世界 A
compare-second = 世界 B
compare-chart = 同一时间线上的两个世界
compare-walk = 同时浏览两个世界
compare-link = 此比较的链接
compare-picture = 保存图片
compare-script = 保存脚本
compare-worlds = 所有世界
compare-world-name = 此世界的名称：{ $name }
compare-rename = 重命名
compare-delete-short = 删除
compare-delete = 删除“{ $name }”

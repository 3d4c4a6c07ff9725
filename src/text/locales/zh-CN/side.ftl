console-label = 控制台
console-run = 运行
console-hint = 键入 cmdlet，然后按 Enter。在页面其他地方的操作，也会以命令的形式显示在这里。
console-by-hand = 界面操作

mail-empty = 此文件夹为空。
mail-mark = 将“{ $subject }”标记为已读
mail-no-mailbox = { $name } 没有邮箱。

matrix-intro = 每种情况各发送一条消息，租户与初始状态相同，并跟踪 5 分钟。
matrix-recipient = 收件人
matrix-sender-allowed = 发件人：即点即用，存档开启
matrix-sender-off = 发件人：存档关闭
matrix-sender-msi = 发件人：MSI
matrix-blocked = 已阻止发件人
matrix-workgroup = 请勿打扰，发件人在工作组中
matrix-lost = 连接已断开，尚未察觉

console-offers = 此处可用的选项；按 Tab 采用选中的一项
console-question = 询问
console-yes = 是
console-yes-to-all = 全是
console-no = 否
console-no-to-all = 全否
console-supply = { $command } 需要 { $parameter } 的值
console-cancel = 取消
console-mended = 你是不是想输入：{ $line }
console-more = 还有 { $count } 行
console-waiting = 还有 { $count } 行待运行
console-stop = 停止
console-open-quote = 引号尚未闭合：下一行仍属于同一段文本。
console-copy = 复制记录
console-save-file = 保存 { $path }
console-clear = 清除

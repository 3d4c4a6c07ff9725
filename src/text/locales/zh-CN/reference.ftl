# cmdlet 参考。与 PowerShell 自己的帮助一样，cmdlet 的说明在每种语言里都是英文。

reference-about = 这里列出所有已模拟的 cmdlet，每个示例都能在这里运行。cmdlet 的说明为英文。
reference-search = 查找 cmdlet 或参数
reference-none = 没有与“{ $text }”匹配的内容。
reference-list = Cmdlet
reference-policies = 客户端策略
reference-online = 连接和用户
reference-sim = 模拟器
reference-help = 帮助
reference-everyday = 常用 PowerShell
reference-syntax = 语法
reference-parameters = 参数
reference-examples = 示例
reference-run = 运行
reference-run-this = 在控制台中运行：{ $line }
reference-module = 模块 { $name }
reference-aliases = 别名：{ $names }
reference-mandatory = 必需
reference-pipeline = 可来自管道
reference-settings = <settings>：{ $count } 个设置各有一个参数
reference-settings-blank = 每个参数也接受 $null，即把设置留空。

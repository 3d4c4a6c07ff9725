# 对话框的标题，同时也是打开它们的按钮上的文字。

dialog-stories = 故事
dialog-editor = 你的故事
dialog-share = 共享
dialog-embed = 嵌入
dialog-export = 导出
dialog-rules = 规则
dialog-reference = PowerShell 参考
dialog-palette = 查找操作
dialog-help = 快捷键
dialog-close = 关闭
page-coming = 正在加载…
page-more = 关于此模拟器
story-missing = 无法加载该故事。你的会话没有改变。
story-broken = 故事文件有误：{ $what }

# What a room is shown, and the presenter’s keys.

room-last = 最后的命令
room-client = { $name }的客户端
room-black = 屏幕为黑。按 B 键可再次显示场景。
room-toolbar = 工具栏
room-blacken = 黑屏
room-keys = 显示按键
room-end = 结束
room-window = 打开教室窗口

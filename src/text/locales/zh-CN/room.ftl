# What a room is shown, and the presenter’s keys.

room-last = 上一条命令
room-client = { $name } 的客户端
room-black = 屏幕已变黑。按 B 键恢复画面。
room-toolbar = 工具栏
room-blacken = 黑屏
room-keys = 显示按键
room-end = 结束
room-window = 打开观众窗口

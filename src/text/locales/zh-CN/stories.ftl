# Stories: the catalogue, what is wrong with a file, and those that a visitor makes.

## The catalogue

stories-search = 搜索故事
stories-theme = 类别
stories-all = 全部
stories-beats = { $count } 幕
stories-minutes = { $count } 分钟
stories-seen = 已看完
stories-policy-off = 策略关闭：脱机消息已关闭
stories-found = { $count } 个故事
stories-none = 没有匹配的故事。请换一个词或换一个类别。
stories-missed = 无法加载故事。
stories-retry = 重试
story-next-story = 下一个故事：{ $title }
story-next-unnamed = 下一个故事

## What is wrong with a story’s file

fault-line = 第 { $number } 行：{ $what }
fault-place = 第 { $number } 行第 { $at } 列：{ $what }
fault-no-id = 请添加一行注明故事的 ID，例如“{ $mark } my-story”。
fault-bad-id = ID 只能包含不带重音的小写字母、数字和连字符。“{ $text }”无效。
fault-no-title = 请添加一行写明故事的标题：“{ $mark }”后接几个词。
fault-no-beats = 请至少添加一幕：以“{ $mark }”开头并说明发生了什么的一行。
fault-empty-beat = 这一幕是空的。请在“{ $mark }”后面写明发生了什么。
fault-misplaced = 这一行只能在第一幕之前出现一次：{ $text }
fault-bad-cast = 请在“{ $mark }”后面写出两到三个不同的人名，每个都加引号。
fault-bad-minutes = 请在“{ $mark }”后面用整数写明故事需要多少分钟。
fault-unknown-directive = “{ $mark }”后面只能写 look、ask、you、goal、bar、hint 或 note。
fault-directive-early = 这一行属于某一幕，应放在那一幕的句子之后：{ $text }
fault-directive-twice = 这一幕已经有一行“{ $text }”。
fault-bad-look = look 指明消息、规则、用户或面板，例如 message=1 rule=R2 user=Tony panel=mail。“{ $text }”无效。
fault-bad-ask = 请在“{ $mark }”后面写消息的编号。
fault-you-not-first = “{ $mark }”必须单独成行，并位于这一幕脚本的第一行之前。

## The visitor’s own stories

editor-intro = 故事有标题和若干幕。每一幕是一句说明发生了什么的话，加上让它发生的命令。你在此页面上的每个操作都是命令，所以可以录制故事，也可以自己写。
editor-new = 写新故事
editor-record = 录制我的操作
editor-import = 导入 .ps1 文件
editor-drop = 也可以把文件拖放到这里。
editor-none = 你还没有自己的故事。
editor-untitled = 无标题
editor-delete = 删除“{ $title }”
editor-deleted = 已删除：“{ $title }”
editor-restore = 恢复
editor-back = 你的所有故事
editor-text = 故事的文本
editor-play = 播放
editor-play-from = 从某一幕开始播放
editor-picks = 点击设置一幕
editor-scene = 要设置哪一幕
editor-cast = 台上人物
editor-light = 突出显示
editor-ask = 提问去向的消息
editor-turn = 由谁操作
editor-you = 第一步由访客操作
editor-export = 保存为 .ps1 文件
editor-fine = 没有错误。
editor-mistakes = { $count } 处错误
editor-more = 另有 { $count } 处。
editor-denied = 此浏览器不允许页面存储数据，所以页面关闭后你的故事就会丢失。请把想保留的故事保存为文件。
editor-too-large = 这个故事太大，无法运行。上限为 { $count } KB。
editor-out-of-sight = 这一幕提到“{ $text }”，但这一幕结束时它不在那里。
editor-not-read = 浏览器无法读取该文件。没有导入任何内容。
editor-empty-file = 该文件是空的。没有导入任何内容。
editor-not-text = 该文件从第 { $number } 行起不是文本。没有导入任何内容。
editor-new-title = 我的故事
editor-new-first = Tony 不在。Aiko 还是给他发了消息。
editor-new-message = 一起吃午饭？
editor-new-second = 两分钟后，消息在 Tony 的邮箱里等待。
editor-whole-story = 这就是发生的事情。

## While a story is recorded

recording-panel = 录制
recording-hint = 先写下接下来发生什么，再去操作。
recording-say = 接下来发生什么
recording-add = 添加
recording-stop = 停止并编辑

# 任务：消息要变成什么样、做了什么、提示和结局；以及自己写的任务有什么问题。
task-panel = 任务
task-goal = 消息 { $number }：{ $state }
task-goal-of = { $from } 给 { $to } 的消息：{ $state }
task-met = 已达成
task-acts = 已操作 { $count } 次
task-fewest = { $count } 次操作就够了。等待不计入。
task-barred = 不允许：{ $names }
task-broken = 这个任务不允许使用 { $name }。请撤消，或者重新开始。
task-hint = 提示 { $at } / { $of }
task-hint-rule = 起决定作用的规则：{ $rule }
task-hint-cmdlets = 用这些就够了：{ $names }
task-hint-acts = 一种做法：{ $deeds }
task-solved = 用 { $count } 次操作完成。
task-solved-fewest = 尚未找到更短的做法。
task-show = 显示一种解法
stories-solved = 已完成
fault-bad-goal = 请在“{ $mark }”后面写消息的编号和状态，例如 1 MissedNotice。消息还没有发送时，请加上 from= 和 to=。
fault-bad-bar = 请在“{ $mark }”后面写 cmdlet 的名称，例如 Set-SimPresence。
fault-bad-hint = 请在“{ $mark }”后面写一条提示。一个任务最多有三条。
editor-new-task = 写新任务
editor-task-title = 我的任务
editor-task-first = Aiko 的消息显示在 Tony 的屏幕上。请让它变成错过的消息。
editor-task-second = Tony 关掉弹出通知，于是消息变成错过的消息。
editor-goal-unmet = 这一幕结束时没有达成目标。
editor-goal-early = 这一幕开始之前，目标就已经达成。
editor-goal-barred = 这一幕使用了它不允许的 { $name }。
editor-goal-shorter = 有更短的做法：{ $deeds }

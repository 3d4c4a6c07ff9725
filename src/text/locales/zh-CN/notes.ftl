# What only those who present a story read beside its scenes, in the stories that the lessons tell.

scenario-lunch-note-1 = 问问大家：谁给不在的人发过消息，当时以为消息在哪里？
scenario-lunch-note-4 = 多数人会以为这里出现弹出通知。请指出：写下这条错过的消息的是 Tony 自己的客户端，不是服务器。
scenario-do-not-disturb-note-2 = 用指针沿着路径讲：消息到了 Giulia 的客户端，再由她的客户端放进邮箱。
scenario-policy-off-for-all-note-2 = 什么都没有离开发件人的电脑：拒绝的是她们自己的客户端。问问大家：Li 会知道这件事吗？
scenario-two-minutes-note-2 = 在这里停一停。下一幕只有一秒，而关键就在这一秒。
scenario-not-archived-note-3 = 这是一种理解，并非事实：文章没有解释这个词。问问大家怎么理解。
scenario-toast-ignored-note-2 = 问问大家：Giulia 现在在哪里能读到这条消息？在一封邮件里，不在对话里。
scenario-appear-offline-note-3 = 问问谁以为会出现弹出通知：Tony 其实在。但是 Claire 的客户端无从得知。
scenario-policy-off-for-one-note-4 = 多数人在这里弄错：有这条策略的是 Tony，但发件人是 Li，所以不检查 Tony 的策略。
scenario-msi-note-1 = 问问谁知道自己电脑上的程序是怎么安装的。几乎没有人知道。
scenario-offline-basic-note-2 = 给大家一点时间找到暂存区：它在 Aiko 的电脑上，不在服务器上。
scenario-sender-leaves-note-3 = 让大家说说缺了什么。缺的是 Pilar 的客户端：别的谁也不能把消息送出去。
scenario-several-senders-note-4 = 继续之前先问问大家：Tony 会先看到哪条消息？
scenario-toast-answered-note-1 = 这是日常情形。讲得短一些：它是用来和后面对比的。
scenario-workgroup-note-2 = 问问大家：谁看到哪种状态？后面两幕都由此而来。
scenario-policy-flipped-note-4 = 要点在结尾：Li 现在以为的时间是错的。问问大家：Aiko 本来可以怎样避免？
scenario-build-boundary-note-3 = 不需要记住这个数字。重要的是：两个位置各有各的最低内部版本。
scenario-no-mailbox-note-3 = 给大家一点时间：消息丢了，而且没有人得到通知。
scenario-admin-teams4-note-3 = 这个错误就是 PowerShell 遇到不认识的名称时真正显示的内容。请把第一行念出来。

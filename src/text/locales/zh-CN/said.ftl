# 故事里同事之间发的消息。脚本里是英文，页面显示读者的语言。

scenario-lunch-say-1 = 十二点一起吃午饭？
scenario-lunch-say-2 = 要不一点？
scenario-lunch-say-3 = 那明天？
scenario-lunch-say-4 = 明天十二点！

scenario-offline-basic-say-1 = 一起吃午饭？

scenario-two-minutes-say-1 = 二楼的打印机又在闪了。

scenario-not-archived-say-1 = 审计资料在 204 室。

scenario-back-early-say-1 = 发票少了哪一页？
scenario-back-early-say-2 = 找到了，是第三页。

scenario-sender-leaves-say-1 = 演示能改到周四吗？

scenario-several-senders-say-1 = 机房温度太高了。
scenario-several-senders-say-2 = 楼上越来越热了。

scenario-one-or-several-say-1 = 你的新笔记本电脑到了。
scenario-one-or-several-say-2 = 是轻薄的那款。
scenario-one-or-several-say-3 = 要我送上去吗？
scenario-one-or-several-say-4 = 放在你桌上了。

scenario-toast-answered-say-1 = 十分钟后喝咖啡？
scenario-toast-answered-say-2 = 五分钟吧。
scenario-toast-answered-say-3 = 这就来！

scenario-toast-ignored-say-1 = 马德里的收据你还留着吗？
scenario-toast-ignored-say-2 = 在，在蓝色文件夹里。

scenario-toast-present-say-1 = 更新装好了。
scenario-toast-present-say-2 = 不用重启。

scenario-toast-away-say-1 = 投影仪在你那儿吗？

scenario-toast-sign-out-say-1 = 你还在吗？
scenario-toast-sign-out-say-2 = 你的伞忘拿了。

scenario-do-not-disturb-say-1 = 你能给罗马那边打个电话吗？
scenario-do-not-disturb-say-2 = 罗马那边回电话了，没问题了。

scenario-presenting-say-1 = 祝演讲顺利！

scenario-workgroup-say-1 = 我们用哪种字体？
scenario-workgroup-say-2 = 邮件服务器挂了。

scenario-blocked-say-1 = 三比二！
scenario-blocked-say-2 = 我说了别告诉我结果！

scenario-appear-offline-say-1 = 还没到吗？
scenario-appear-offline-say-2 = 在赶一份报告，别告诉别人。

scenario-policy-off-for-all-say-1 = 备份完成了。
scenario-policy-off-for-all-say-2 = 合同签好了。
scenario-policy-off-for-all-say-3 = 你来开站会吗？
scenario-policy-off-for-all-say-4 = 再发一次：合同签好了。

scenario-policy-off-for-one-say-1 = 测试实验室有空吗？
scenario-policy-off-for-one-say-2 = 那明天呢？
scenario-policy-off-for-one-say-3 = Tony 在找你。
scenario-policy-off-for-one-say-4 = 实验室周三有空。
scenario-policy-off-for-one-say-5 = 那周三见。

scenario-policy-on-over-off-say-1 = 马德里这边早上好。
scenario-policy-on-over-off-say-2 = 该说晚上好了。
scenario-policy-on-over-off-say-3 = 有 Pilar 的消息吗？

scenario-policy-predefined-say-1 = 能把价目表发给我吗？
scenario-policy-predefined-say-2 = 价目表，拜托了！

scenario-policy-flipped-say-1 = 维护十点开始。
scenario-policy-flipped-say-2 = 不对，是十一点。

scenario-policy-at-sign-in-say-1 = 新交换机能用了吗？
scenario-policy-at-sign-in-say-2 = 旧的呢？
scenario-policy-at-sign-in-say-3 = 我这边还能用。

scenario-old-build-say-1 = 我的屏幕变绿了。
scenario-old-build-say-2 = 能帮我看看屏幕吗？
scenario-old-build-say-3 = 颜色恢复了。

scenario-msi-say-1 = 我们是哪间会议室？
scenario-msi-say-2 = 我们在三楼的里斯本厅。
scenario-msi-say-3 = 原来是里斯本厅！

scenario-build-boundary-say-1 = 用旧笔记本电脑测试一下。
scenario-build-boundary-say-2 = 还在测试。
scenario-build-boundary-say-3 = 现在呢？
scenario-build-boundary-say-4 = 终于好了！

scenario-two-worlds-say-1 = 数字出来了。

scenario-web-services-down-say-1 = 有人给你送花了。
scenario-web-services-down-say-2 = 我们正在处理。
scenario-web-services-down-say-3 = 花插好了，放在你桌上。

scenario-no-mailbox-say-1 = 前台有你的包裹。
scenario-no-mailbox-say-2 = 包裹拿到了吗？

scenario-federated-say-1 = 样品到了。
scenario-federated-say-2 = 谢谢，看起来不错。

scenario-lost-connection-say-1 = 你几点到？
scenario-lost-connection-say-2 = 出了隧道给我打电话。

scenario-same-instant-message-first-say-1 = 你今天在吗？

scenario-same-instant-sign-in-first-say-1 = 你今天在吗？

scenario-admin-connector-say-1 = 你的访客到大门口了。
scenario-admin-connector-say-2 = 他们在我这儿喝咖啡。
scenario-admin-connector-say-3 = 有人找你！

scenario-admin-teams1-say-1 = 预算批了。
scenario-admin-teams1-say-2 = 真的，预算批了！
scenario-admin-teams1-say-3 = Giulia 联系上你了吗？

scenario-admin-teams2-say-1 = 只有我这样吗？
scenario-admin-teams2-say-2 = Tony 说他联系不上你。

scenario-admin-teams3-say-1 = 听说我没法给你发消息。
scenario-admin-teams3-say-2 = 现在是真的了。

scenario-admin-teams4-say-1 = 咦，我以为会被拒绝。

scenario-task-slip-say-1 = 你在吗？

scenario-task-mailbox-say-1 = 议程放在你桌上了。

scenario-task-refused-say-1 = 数据出来了。

scenario-task-no-answer-say-1 = 火车准点吗？

scenario-task-two-ways-say-1 = 给我打个电话。
scenario-task-two-ways-say-2 = 也打给我。

scenario-task-signed-in-all-along-say-1 = 包裹到了吗？

scenario-task-urgent-say-1 = 服务器宕机了！
scenario-task-urgent-say-2 = 真的宕机了。

scenario-task-lost-say-1 = 钥匙在谁那里？

scenario-task-own-policy-say-1 = Li，欢迎回来。
scenario-task-own-policy-say-2 = 你回来真好。

scenario-task-repair-say-1 = 预算批了。
scenario-task-repair-say-2 = 再说一次：预算批了。

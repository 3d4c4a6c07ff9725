# 规则页：模拟了什么、依据哪份文档、哪些是假设、文档在哪里没有说明。

rules-title = 模拟器的规则
rules-intro = 每个结果都由这些规则得出。每条规则都注明依据；任何文档都没有说明的，是本模拟器的假设，在这里和页面上都会标明。
rules-product = 模拟的对象是 Skype for Business Online 的脱机消息，该服务已于 2021 年 7 月 31 日停用（世纪互联：2023 年 10 月 1 日）。这是独立的模拟器，不与任何 Microsoft 服务通信。
rules-column-rule = 规则
rules-column-says = 内容
rules-column-evidence = 依据
rules-evidence-documented = Microsoft 文档有记载
rules-evidence-seen = 见于论坛、博客或脚本
rules-evidence-assumption = 本模拟器的假设
rules-assumed = 假设：{ $what }
rules-sources = 文档
rules-filter = 筛选规则
rules-none = 没有规则包含“{ $text }”。
rules-example = 显示一条消息：#{ $id }
rules-example-about = 本会话中适用规则 { $rule } 的一条消息
rules-section-sending = 消息走哪条路
rules-section-gates = 脱机路径的关卡，全部在发件人一侧
rules-section-toast = 弹出通知
rules-section-offline = 脱机消息
rules-section-policy = 策略
rules-section-presence = 状态
rules-section-meeting = 多条规则同时适用时的假设
rules-section-silent = 文档没有说明、也没有模拟的内容

rules-s1 = 发件人没有登录或连接已断开时不能发送：消息被拒绝。
rules-s2 = 发件人的客户端按它看到的状态决定。被阻止的人看到的是“脱机”；“显示为脱机”看起来是“脱机”；“请勿打扰”在工作组联系人看来是“忙碌”，并注明“仅限紧急打扰”。
rules-s3 = 已登录且不是“请勿打扰”或“正在演示”的收件人会看到弹出通知。
rules-s3-assumed = “马上回来”“非活动”和“下班”时也会弹出通知。
rules-s4 = “请勿打扰”或“正在演示”时没有弹出通知：收件人自己的客户端把一条错过的消息放进收件人的邮箱。工作组联系人的消息仍会弹出通知。
rules-s4-assumed = 工作组联系人的消息在“正在演示”时也会弹出通知。
rules-s5 = 收件人没有登录时，消息走脱机路径。
rules-s6 = 收件人只是看起来脱机时也一样：发件人的客户端只能看到“脱机”。
rules-s7 = 收件人的连接已断开而服务器尚未察觉时，无人应答。发件人收到超时提示，消息不会存储在任何地方，此后服务器把收件人显示为“脱机”。
rules-s7-assumed = 这个过程为 60 秒。
rules-s8 = 与联盟联系人之间的消息走同样的路。
rules-s9 = 没有任何机制检查收件人能否接收脱机消息：不看收件人的策略、客户端和 Exchange Web 服务。

rules-g1 = 发件人的客户端以即点即用方式安装，而不是用 .msi 文件安装。
rules-g2 = 其内部版本不低于 16.0.6701.1000；如果发件人的邮箱在本地部署，则不低于 16.0.6920.1000。
rules-g2-assumed = 没有邮箱的发件人适用第一个版本号。
rules-g3 = 发件人的客户端能够访问 Exchange Web 服务。
rules-g3-assumed = 没有邮箱的发件人无法访问。
rules-g4 = 对发件人生效的策略中，EnableIMAutoArchiving 不是 False。
rules-g4-assumed = 联盟发件人不受本租户策略约束，可以通过。

rules-t1 = 弹出通知持续 30 秒。
rules-t2 = 打开弹出通知，消息即送达。
rules-t3 = 忽略弹出通知，邮箱里会出现一条错过的消息。
rules-t4 = 不理会弹出通知，30 秒后会打开对话窗口。有人看到就算送达，没有人看到就成为错过的消息。
rules-t5 = 人在就算看到：“离开”“显示为离开”“非活动”“马上回来”和“下班”时不算。
rules-t6 = 发到已打开对话中的后续消息不再弹出通知；是否算看到由 T5 决定。
rules-t7 = 弹出通知还在时注销，消息成为错过的消息。
rules-t8 = 邮件主题：一条消息是“某某在 Skype for Business 中给你发了一条消息”，多条是“错过与某某的对话”。
rules-t8-assumed = 同一发件人的所有未读消息合在一封邮件里。

rules-r1 = 消息由发件人的客户端（而不是服务器）通过 Exchange Web 服务写入收件人的邮箱。
rules-r2 = 发送后的两分钟内，消息留在发件人的暂存区（History Spooler）里。
rules-r3 = 两分钟到时如果发件人不在，消息就留在那里，等发件人下次登录。
rules-r4 = 在同一组织内，它成为 IM.Note.MissedConversation 类的项目，放在“错过的对话”和对话历史记录中。
rules-r5 = 跨组织时，它成为收件箱里的普通电子邮件，不会出现在上述两处。
rules-r6 = 收件人没有邮箱时无法存储，发件人也不会得知。
rules-r7 = 收件人登录时会收到每条已存储消息的通知。
rules-r7-assumed = 按发送顺序，并带有原来的时间。
rules-r8 = 如果消息还在暂存区里时收件人就已登录，消息一处理完就会存储并通知收件人。
rules-r9 = 脱机消息“不会在用户的邮箱中存档”，却又“会发送到用户的邮箱”。
rules-r9-assumed = “存档”指为合规保留的副本，这里没有这种副本；消息本身会存储。
rules-r10 = 消息的数量、等待时间和大小有何限制，没有文档说明，模拟器也不设限制。

rules-p1 = 单独分配给用户的策略优先于 Global，并且整体生效：不会逐项合并。
rules-p2 = 设置可以为空。对 EnableIMAutoArchiving 来说，空等同于 True。
rules-p3 = 不带 -Identity 的 Set-CsClientPolicy 指的是 Global。
rules-p4 = Grant-CsClientPolicy -PolicyName $Null 取消用户的策略分配，Global 重新生效。
rules-p5 = Global 不能分配给用户。
rules-p6 = 对 Global 执行 Remove-CsClientPolicy 会把它恢复为默认值。
rules-p7 = 删除正在使用的策略会先询问，除非带有 -Force。
rules-p7-assumed = 其用户改用 Global。
rules-p8 = 预定义的策略不能更改。
rules-p9 = 同一设置还决定实时对话是否保存到对话历史记录，双方各按自己的策略。
rules-p10 = 更改后的策略立即或在下次登录时在客户端生效，由租户的一个选项决定。

rules-presence-idle = 五分钟没有活动，自动状态变为“非活动”，再过五分钟变为“离开”。
rules-presence-held = 手动设置的“忙碌”或“请勿打扰”在 24 小时后结束。
rules-presence-appear-offline = 只有用户的策略中 EnableAppearOffline 为 True 时，才能选择“显示为脱机”。
rules-presence-relationship = 隐私关系只属于设置它的一方；没有设置时为“同事”。
rules-presence-activity = 登录后从自动状态开始，即“有空”。登录、发送、打开或忽略弹出通知、阅读邮件、设置状态都算活动。

rules-meeting-gates = 关卡只在发送时检查一次：消息在暂存区里时策略改变，对它没有影响。
rules-meeting-refused = 被拒绝的尝试也算一条消息：计入台账，并保留原因。
rules-meeting-spooler = 离开暂存区的消息看的是收件人当时的情况。
rules-meeting-cut-off = 收件人断开连接时，已存储的消息会一直等到连接恢复或收件人下次登录。
rules-meeting-toasts = 每条消息各有自己的 30 秒；已弹出的通知不受新消息或新关系影响。
rules-meeting-open = 对话从打开弹出通知、窗口自动打开或发送消息时起保持打开，直到任一方注销。
rules-meeting-grouping = 只有阅读邮件才会结束合并；在邮箱中等待的消息仍会通知。
rules-meeting-same-time = 同一时刻到期的事，按消息的顺序发生。

rules-silent-limits = 限制和期限：最多多少条、多大、存多久（R10）。
rules-silent-attachments = 附件、图片和带格式的文本。
rules-silent-groups = 两人以上的对话。
rules-silent-clients = 手机、Mac 和浏览器中的客户端，以及同一用户的多个客户端。
rules-silent-network = 网络、服务器和复制的延迟。
rules-silent-server = 本地服务器自身的开关，以及收件人邮箱中的邮件规则。

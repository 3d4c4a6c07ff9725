# 随产品附带的故事。旁白在该步播放之后显示；简介显示在目录中。

## 第一个故事随页面一起送达，其余的在打开时才获取。

scenario-lunch-title = 十二点一起吃午饭？
scenario-lunch-summary = Tony 不在，Aiko 给他发消息。后来他想安静一会儿，策略也有变动。
scenario-lunch-1 = Tony 已经注销。Aiko 还是给他发了消息：消息先在她客户端的<spooler>暂存区</spooler>里等着，那是她电脑上的一个文件夹。
scenario-lunch-2 = 两分钟后，Aiko 的客户端把消息写进 Tony 的<mailbox>邮箱</mailbox>，消息在那里等他回来。
scenario-lunch-3 = Tony 回来了。他的客户端通知他有这条消息，并注明 Aiko 发送的时间。
scenario-lunch-4 = Tony 现在在线，但是不想被打扰。Aiko 的下一条消息成为他<mailbox>邮箱</mailbox>里一条<slip>错过的消息</slip>。
scenario-lunch-5 = 管理员为所有人关闭了脱机消息。Tony 回家了，Aiko 的客户端<refused>拒绝</refused>给他发消息。
scenario-lunch-6 = Aiko 有了自己的策略，它取代 Global。她又可以给 Tony 留消息了：消息在<spooler>暂存区</spooler>里等着。

## 目录的主题

scenario-theme-basics = 基础
scenario-theme-while-away = 有人不在的时候
scenario-theme-toasts = 弹出通知
scenario-theme-presence = 状态与隐私
scenario-theme-policies = 策略
scenario-theme-clients = 客户端
scenario-theme-mailboxes = 邮箱与合作伙伴
scenario-theme-edges = 特殊情况
scenario-theme-administrator = 管理员
scenario-theme-tasks = 任务

scenario-offline-basic-title = 给脱机的人发消息
scenario-offline-basic-summary = Tony 不在，Aiko 还是给他发了消息。
scenario-offline-basic-1 = Tony 离开办公室并注销。现在大家看到他的状态都是“脱机”。
scenario-offline-basic-2 = Aiko 还是给他发了消息。她的客户端把消息放进<spooler>暂存区（History Spooler）</spooler>。
scenario-offline-basic-3 = 两分钟后，她的客户端把消息写进 Tony 的<mailbox>邮箱</mailbox>，消息在那里等他。
scenario-offline-basic-4 = Tony 登录，收到消息通知。消息旁的时间是 Aiko 发送的时间，而不是他收到的时间。

scenario-two-minutes-title = 暂存区里的两分钟
scenario-two-minutes-summary = 脱机消息在到达邮箱之前身在何处，一秒一秒地看。
scenario-two-minutes-1 = Li 处于脱机状态。Pilar 的消息进入她自己客户端的<spooler>暂存区（History Spooler）</spooler>。
scenario-two-minutes-2 = 一分五十九秒后，消息还在那里。Li 的<mailbox>邮箱</mailbox>还没有收到任何东西。
scenario-two-minutes-3 = 再过一秒，Pilar 的客户端把消息写进 Li 的<mailbox>邮箱</mailbox>。这件事没有服务器代劳。
scenario-two-minutes-4 = Li 登录，得知打印机的事。

scenario-not-archived-title = 不存档，却在邮箱里
scenario-not-archived-summary = Microsoft 的文章里有两句话，听起来互相矛盾，其实可以同时成立。
scenario-not-archived-1 = Claire 给脱机的 Li 发消息。关于这样的消息，Microsoft 的文章说了两点。
scenario-not-archived-2 = 一是“会发送到用户的<mailbox>邮箱</mailbox>”：两分钟后，它就在“错过的对话”和“对话历史记录”里。
scenario-not-archived-3 = 二是“不会存档”：本模拟器把它理解为不生成合规副本。这样两句话就都成立了。
scenario-not-archived-4 = 对 Li 来说什么也没丢：一登录，消息就在那里。

scenario-back-early-title = 不到两分钟就回来了
scenario-back-early-summary = 消息还在路上，Li 就登录了，后发的一条反而先到。
scenario-back-early-1 = Li 处于脱机状态。Giulia 的问题进入 Giulia 的<spooler>暂存区</spooler>。
scenario-back-early-2 = 一分钟后 Li 登录，还什么也看不到：消息还没有离开 Giulia 的<spooler>暂存区</spooler>。
scenario-back-early-3 = Giulia 现在看到 Li 的状态是“有空”，于是又发了一条。这条消息立刻以<toast>弹出通知</toast>的形式出现，Li 打开了它。
scenario-back-early-4 = 两分钟到了。第一条消息存入<mailbox>邮箱</mailbox>，Li 马上收到通知。

scenario-sender-leaves-title = 发件人先注销了
scenario-sender-leaves-summary = 消息在一个不在的人的暂存区里等待。
scenario-sender-leaves-1 = Pilar 给脱机的 Li 留了一条消息。
scenario-sender-leaves-2 = 一分钟后她注销了。消息留在她的<spooler>暂存区</spooler>里：只有她自己的客户端才能把它送走。
scenario-sender-leaves-3 = 一小时后 Li 登录，什么也没看到：Pilar 的客户端仍处于脱机状态。
scenario-sender-leaves-4 = 第二天早上 Pilar 登录，她的客户端把剩下的事做完。Li 收到通知，时间是昨天的。

scenario-several-senders-title = 两个人给飞机上的人发消息
scenario-several-senders-summary = 两个人发来的消息，按什么顺序、带着什么时间显示。
scenario-several-senders-1 = Tony 登上飞机，然后注销。
scenario-several-senders-2 = Aiko 最先发消息，随后去开会并注销。她的消息只好在她的<spooler>暂存区</spooler>里等着。
scenario-several-senders-3 = 十秒后 Claire 发了一条，之后一直在座位上。
scenario-several-senders-4 = 两分钟后，Claire 的消息在 Tony 的<mailbox>邮箱</mailbox>里，Aiko 的还不在。
scenario-several-senders-5 = Aiko 开完会回来，她的消息最后存入<mailbox>邮箱</mailbox>。
scenario-several-senders-6 = Tony 落地后登录。通知按发送顺序出现，Aiko 的最先，每条都带着原来的时间。

scenario-one-or-several-title = 一条错过的消息，还是多条
scenario-one-or-several-summary = 通知错过消息的邮件，主题怎样确定，什么时候又会另起一封。
scenario-one-or-several-1 = Giulia 正忙着财务结账，不想被打扰。Aiko 的消息生成一封邮件，主题说 Aiko 发来了一条消息。
scenario-one-or-several-2 = Aiko 又发了两条。邮件还是一封，但主题现在变成了“错过与她的对话”。
scenario-one-or-several-3 = Giulia 读了邮件。这封邮件到此为止：不会再加入新消息。
scenario-one-or-several-4 = Aiko 的下一条消息另起一封邮件，主题又变回单条消息的写法。

scenario-toast-answered-title = 打开弹出通知
scenario-toast-answered-summary = 最平常的情况：两个人都在，对话就开始了。
scenario-toast-answered-1 = Claire 看到 Tony 的状态是“有空”，便发了消息。Tony 的屏幕上出现<toast>弹出通知</toast>，不去理会的话会停留 30 秒。
scenario-toast-answered-2 = 十二秒后 Tony 点击通知，消息送达。
scenario-toast-answered-3 = 现在双方的对话都已打开。后面的消息直接出现在对话里，不再有<toast>弹出通知</toast>。

scenario-toast-ignored-title = 忽略弹出通知
scenario-toast-ignored-summary = 弹出通知被关掉之后，消息会怎么样。
scenario-toast-ignored-1 = Giulia 正在通话。Pilar 的消息照样以<toast>弹出通知</toast>的形式出现。
scenario-toast-ignored-2 = Giulia 关掉<toast>弹出通知</toast>。她的客户端把一条<slip>错过的消息</slip>放进她的<mailbox>邮箱</mailbox>。
scenario-toast-ignored-3 = 通话结束后，她读了邮件。
scenario-toast-ignored-4 = 她回复了。Pilar 的窗口还开着，所以那边不需要<toast>弹出通知</toast>。

scenario-toast-present-title = 弹出通知无人理会，但人在
scenario-toast-present-summary = Tony 什么也没做，消息还是到了他那里。
scenario-toast-present-1 = Tony 的状态是“忙碌”，但人在座位上。Aiko 的消息以<toast>弹出通知</toast>的形式出现。
scenario-toast-present-2 = Tony 继续打字。29 秒后，<toast>弹出通知</toast>还在屏幕上。
scenario-toast-present-3 = 满 30 秒时，对话窗口自动打开。Tony 人在，看得到，所以消息算作已送达。
scenario-toast-present-4 = Aiko 的下一条消息直接出现在打开的窗口里。

scenario-toast-away-title = 弹出通知无人理会，人也不在
scenario-toast-away-summary = 同样的弹出通知，房间里却没有人。
scenario-toast-away-1 = Pilar 去喝咖啡了。十分钟没有碰键盘，她的状态变成“离开”。
scenario-toast-away-2 = Aiko 发来消息。Pilar 仍处于登录状态，所以出现了<toast>弹出通知</toast>，只是没有人看。
scenario-toast-away-3 = 30 秒后对话窗口打开，同样没有人看到。消息成为<slip>错过的消息</slip>。
scenario-toast-away-4 = Pilar 回来，发现了邮件。

scenario-toast-sign-out-title = 弹出通知还在显示时注销
scenario-toast-sign-out-summary = Tony 没注意到屏幕角落的弹出通知，就注销了。
scenario-toast-sign-out-1 = Tony 正在穿外套，Claire 发来消息。屏幕上出现了<toast>弹出通知</toast>。
scenario-toast-sign-out-2 = 五秒后，<toast>弹出通知</toast>还没消失，他就注销了。消息成为<slip>错过的消息</slip>。
scenario-toast-sign-out-3 = Claire 现在看到他的状态是“脱机”。她的下一条消息走脱机路径，经过她的<spooler>暂存区</spooler>，并入同一封邮件。
scenario-toast-sign-out-4 = 第二天早上，Tony 只收到第二条消息的通知。第一条仍是他<mailbox>邮箱</mailbox>里一条<slip>错过的消息</slip>。

scenario-do-not-disturb-title = 请勿打扰
scenario-do-not-disturb-summary = Giulia 想安静一小时，结果什么也没丢。
scenario-do-not-disturb-1 = Giulia 把状态设为“请勿打扰”。大家看到她的状态变成红色。
scenario-do-not-disturb-2 = Pilar 给她发消息。没有出现<toast>弹出通知</toast>；Giulia 自己的客户端把一条<slip>错过的消息</slip>放进她的<mailbox>邮箱</mailbox>。
scenario-do-not-disturb-3 = 一小时后，Giulia 重置状态并阅读邮件。
scenario-do-not-disturb-4 = 现在消息又以<toast>弹出通知</toast>的形式出现，她打开了它。

scenario-presenting-title = 正在演示
scenario-presenting-summary = 不会有消息突然弹到客户眼前。
scenario-presenting-1 = Claire 在给客户演示幻灯片，这时不应有任何消息打扰她。
scenario-presenting-2 = Aiko 的客户端是用 MSI 文件安装的，不能发送脱机消息。这里没有影响，因为 Claire 已登录。
scenario-presenting-3 = 把<slip>错过的消息</slip>放进 Claire <mailbox>邮箱</mailbox>的，是 Claire 自己的客户端。她的屏幕上毫无动静。
scenario-presenting-4 = 演示结束了。Claire 读了邮件，笑了。

scenario-workgroup-title = 工作组联系人可以打扰
scenario-workgroup-summary = “请勿打扰”对每个人的含义并不相同。
scenario-workgroup-1 = Tony 相信 Aiko 只在要紧的时候才会打扰他，于是把她加入自己的工作组。
scenario-workgroup-2 = 他把状态设为“请勿打扰”。Aiko 看到他的状态是“忙碌”，其他人看到的是“请勿打扰”。
scenario-workgroup-3 = Claire 的问题变成了<slip>错过的消息</slip>。
scenario-workgroup-4 = Aiko 的消息以<toast>弹出通知</toast>的形式出现，Tony 打开了它。

scenario-blocked-title = 被阻止的联系人
scenario-blocked-summary = Claire 不想知道比分。
scenario-blocked-1 = Claire 还没看昨晚的比赛，所以阻止了 Tony。现在只有 Tony 看到她的状态是“脱机”。
scenario-blocked-2 = Tony 发来消息。他的客户端只能看到“脱机”，于是走脱机路径。
scenario-blocked-3 = 阻止并没有拦下消息：两分钟后消息存入<mailbox>邮箱</mailbox>，Claire 一直都在，所以立即收到通知。
scenario-blocked-4 = 阻止是单向的。Claire 仍然看得到 Tony，她的回复出现在他打开着的窗口里。

scenario-appear-offline-title = 显示为脱机
scenario-appear-offline-summary = Tony 在，但没有人看得出来。
scenario-appear-offline-1 = 只有策略允许，才有“显示为脱机”可选。管理员允许所有人使用。
scenario-appear-offline-2 = Tony 选择“显示为脱机”。大家看到他的状态是灰色。
scenario-appear-offline-3 = Claire 的客户端看不出这与真正的“脱机”有什么不同，所以她的消息进入<spooler>暂存区</spooler>。
scenario-appear-offline-4 = 两分钟后消息存入<mailbox>邮箱</mailbox>。Tony 已登录，所以立即收到通知。
scenario-appear-offline-5 = 他回复了，Claire 在打开着的窗口里读到。她看到的他仍然是“脱机”。

scenario-policy-off-for-all-title = 为所有人关闭脱机消息
scenario-policy-off-for-all-summary = 一行 PowerShell，改变每个客户端可以发送什么。
scenario-policy-off-for-all-1 = 管理员在 Global 策略中把 EnableIMAutoArchiving 设为 False。凡是没有单独分配策略的人，都遵循它。
scenario-policy-off-for-all-2 = Aiko 和 Claire 都给脱机的 Li 发消息。两人都看到提示：Li 现在无法接收消息。
scenario-policy-off-for-all-3 = Li 登录了，给 Li 发消息一切照旧。只是“对话历史记录”里不再保留副本：两件事由同一项设置决定。
scenario-policy-off-for-all-4 = 重新设为 True。Li 注销后，脱机消息又可以发送了。

scenario-policy-off-for-one-title = 为一个人关闭脱机消息
scenario-policy-off-for-one-summary = Microsoft 文章中的例子：名为 OfflineIM 的策略，分配给 Tony。
scenario-policy-off-for-one-1 = 管理员新建名为 OfflineIM 的策略，并在其中把 EnableIMAutoArchiving 设为 False。
scenario-policy-off-for-one-2 = 到目前为止什么也没变：还没有人使用这个策略。Tony 给 Li 的消息进入他的<spooler>暂存区</spooler>。
scenario-policy-off-for-one-3 = 现在把策略分配给 Tony。他的下一条消息被<refused>拒绝</refused>，而 Aiko 照常可以发。
scenario-policy-off-for-one-4 = Tony 注销，Li 给他发消息。Tony 仍然可以接收，因为只有发件人的策略才算数。
scenario-policy-off-for-one-5 = 取消 Tony 的策略后，Global 重新对他生效。他登录后，客户端又能给 Li 发消息了。

scenario-policy-on-over-off-title = 一人打开，其他人关闭
scenario-policy-on-over-off-summary = 用户自己的策略完全取代 Global。
scenario-policy-on-over-off-1 = 所有人的脱机消息都已关闭，所以 Pilar 给 Li 的消息被<refused>拒绝</refused>。她的工作跨越许多时区，需要脱机消息。
scenario-policy-on-over-off-2 = 管理员新建一个策略，里面什么也不改。它的 EnableIMAutoArchiving 为空。
scenario-policy-on-over-off-3 = 这个策略分配给 Pilar。空等同于 True，Global 的 False 不会混进来：她的消息发出去了。
scenario-policy-on-over-off-4 = Claire 没有单独分配的策略。她的消息被<refused>拒绝</refused>。

scenario-policy-predefined-title = 用预定义策略关闭脱机消息
scenario-policy-predefined-summary = 不必新建策略：预定义的策略里，已经有四个不允许发送。
scenario-policy-predefined-1 = 有四个预定义策略的名称中含有 NoSaveIMNoArchiving。它们的 EnableIMAutoArchiving 都是 False。
scenario-policy-predefined-2 = 其中一个分配给 Claire，她给 Li 的消息被<refused>拒绝</refused>。
scenario-policy-predefined-3 = 管理员想更改这个预定义策略。PowerShell 拒绝了。
scenario-policy-predefined-4 = 于是给 Claire 换成另一个预定义策略。她的消息发出去了，两分钟后就在 Li 的<mailbox>邮箱</mailbox>里。

scenario-policy-flipped-title = 消息等待时策略变了
scenario-policy-flipped-summary = 关键是发送时的策略。
scenario-policy-flipped-1 = Aiko 给脱机的 Li 发消息。她的客户端可以发送，消息进入<spooler>暂存区</spooler>。
scenario-policy-flipped-2 = 一分钟后，所有人的脱机消息都关闭了。Aiko 的第二条消息被<refused>拒绝</refused>。
scenario-policy-flipped-3 = 第一条已经通过检查。两分钟一到，照样存入<mailbox>邮箱</mailbox>。
scenario-policy-flipped-4 = Li 登录，读到“十点开始”。改到十一点的更正一直没有发出去。

scenario-policy-at-sign-in-title = 登录时才生效的策略
scenario-policy-at-sign-in-summary = 在这个租户里，用户登录时，客户端才得知新的策略。
scenario-policy-at-sign-in-1 = 在这个租户里，策略更改只在下次登录时生效。管理员关闭脱机消息。
scenario-policy-at-sign-in-2 = Aiko 的客户端还不知道。她给 Li 的消息若无其事地进入<spooler>暂存区</spooler>。
scenario-policy-at-sign-in-3 = Aiko 注销后重新登录。这下她的客户端知道了，<refused>拒绝</refused>发送。
scenario-policy-at-sign-in-4 = 更改之后 Claire 一直没有注销，所以她的客户端仍遵循旧策略。

scenario-old-build-title = 旧的即点即用客户端
scenario-old-build-summary = Giulia 的客户端太旧，不能发送脱机消息。
scenario-old-build-1 = Giulia 的客户端是通过即点即用安装的，不过是很久以前。它比 16.0.6701.1000 还旧，而那是第一个能发送脱机消息的内部版本。
scenario-old-build-2 = 她给 Li 的消息被<refused>拒绝</refused>。提示说 Li 现在无法接收消息，其实原因在她自己的客户端。
scenario-old-build-3 = 她仍然可以给在线的 Tony 发消息：这一点旧客户端也能做到。
scenario-old-build-4 = Tony 更新了她的客户端。她给 Li 的下一条消息进入<spooler>暂存区</spooler>。

scenario-msi-title = 用 MSI 文件安装
scenario-msi-summary = 同一个程序的两种安装，只有一种能发送脱机消息。
scenario-msi-1 = Pilar 的客户端很新，但它是用 MSI 文件安装的，而不是通过即点即用。她给 Li 的消息被<refused>拒绝</refused>。
scenario-msi-2 = 接收是另一回事。Pilar 注销，Li 给她发消息，没有任何环节检查 Pilar 的客户端。
scenario-msi-3 = 第二天早上 Pilar 登录，收到 Li 的消息通知。
scenario-msi-4 = IT 部门用即点即用重新安装客户端。从此 Pilar 也能给 Li 留消息了。

scenario-build-boundary-title = 本地邮箱要求更高的内部版本
scenario-build-boundary-summary = 同一个客户端，对这个邮箱够新，对那个邮箱却太旧。
scenario-build-boundary-1 = Claire 的内部版本是 16.0.6701.1000，这是能发送脱机消息的最低内部版本。她的<mailbox>邮箱</mailbox>在 Exchange Online，消息发出去了。
scenario-build-boundary-2 = 她的<mailbox>邮箱</mailbox>迁移到本地。那里要求客户端不低于 16.0.6920.1000，她的下一条消息被<refused>拒绝</refused>。
scenario-build-boundary-3 = 只比最低要求差一个内部版本，还是太旧。
scenario-build-boundary-4 = 正好达到最低要求，消息就发出去了。

scenario-web-services-down-title = Exchange Web 服务中断
scenario-web-services-down-summary = 发件人的客户端访问不到自己的邮箱服务。
scenario-web-services-down-1 = Claire 的客户端通过 Exchange Web 服务写入脱机消息。今天却访问不到这项服务。
scenario-web-services-down-2 = Li 处于脱机状态，Claire 的消息被<refused>拒绝</refused>。她的策略和客户端都没有问题。
scenario-web-services-down-3 = 发给 Claire 的消息不受影响。她现在脱机，只有 Li 这一边才算数。
scenario-web-services-down-4 = 服务恢复了，Claire 也回来了。她的消息进入<spooler>暂存区</spooler>。

scenario-no-mailbox-title = 没有邮箱的收件人
scenario-no-mailbox-summary = 没有人事先检查消息有没有地方存放。
scenario-no-mailbox-1 = Li 的<mailbox>邮箱</mailbox>没有了。给 Li 发消息的人看不出来。
scenario-no-mailbox-2 = Aiko 发了消息。没有人检查 Li 能否接收，消息照常进入<spooler>暂存区</spooler>。
scenario-no-mailbox-3 = 两分钟后，没有地方可以存储。消息丢失了，也没有人告诉 Aiko。
scenario-no-mailbox-4 = Li 又有了<mailbox>邮箱</mailbox>，下一条消息顺利到达。第一条仍然丢失。

scenario-federated-title = 来自另一家公司的消息
scenario-federated-summary = 外部来的脱机消息会变成普通电子邮件。
scenario-federated-1 = Nina 在合作公司 Fabrikam 工作。她在 Li 的联系人中，但不在我们的组织里。
scenario-federated-2 = 她给脱机的 Li 发消息。和大家一样，她的消息在自己的<spooler>暂存区</spooler>里等着。
scenario-federated-3 = 两分钟后，它成为 Li 收件箱中的一封普通电子邮件。“错过的对话”和“对话历史记录”仍是空的。
scenario-federated-4 = Li 登录并收到通知。Nina 在线，所以回复直接送达。

scenario-lost-connection-title = 没有人察觉的断线
scenario-lost-connection-summary = Tony 的火车进了隧道，服务器还以为他在。
scenario-lost-connection-1 = Tony 的火车进了隧道。他的连接断了，但服务器没有察觉：大家看到他的状态仍是“有空”。
scenario-lost-connection-2 = Aiko 的消息发给了他，却没有应答。
scenario-lost-connection-3 = 60 秒后，Aiko 得知消息没有送到。它没有存储在任何地方，而 Tony 现在显示为“脱机”。
scenario-lost-connection-4 = 于是她的下一条消息走脱机路径，两分钟后就在 Tony 的<mailbox>邮箱</mailbox>里。
scenario-lost-connection-5 = 火车驶出隧道。Tony 的客户端重新连接，他收到第二条消息的通知；第一条从未存储过。

scenario-same-instant-message-first-title = 同一秒内：消息在先
scenario-same-instant-message-first-summary = 同一秒内，先是 Pilar 发消息，然后 Li 登录。
scenario-same-instant-message-first-1 = Pilar 按下 Enter。Li 还是脱机状态，所以 Pilar 的客户端走脱机路径。
scenario-same-instant-message-first-2 = 紧接着，还在同一秒内，Li 登录了。消息已经在 Pilar 的<spooler>暂存区</spooler>里，就留在那里。
scenario-same-instant-message-first-3 = Li 在线两分钟，什么也没看到。然后消息存入<mailbox>邮箱</mailbox>，Li 收到通知。

scenario-same-instant-sign-in-first-title = 同一秒内：登录在先
scenario-same-instant-sign-in-first-summary = 同一秒内，先是 Li 登录，然后 Pilar 发消息。
scenario-same-instant-sign-in-first-1 = Li 登录。从这一刻起，Pilar 的客户端看到 Li 的状态是“有空”。
scenario-same-instant-sign-in-first-2 = 紧接着，还在同一秒内，Pilar 按下 Enter。她的消息以<toast>弹出通知</toast>的形式出现，不需要<spooler>暂存区</spooler>。
scenario-same-instant-sign-in-first-3 = Li 打开<toast>弹出通知</toast>。同样的两个人，同样的一秒，省下两分钟。

scenario-admin-connector-title = 管理员，2017 年至 2020 年
scenario-admin-connector-summary = 法务部想关闭脱机消息：从第一步开始照 Microsoft 的文章做，使用 Skype Online Connector。
scenario-admin-connector-1 = 法务部要求关闭脱机消息，因为它们不会存档。管理员打开 Windows PowerShell：需要 3.0 或更高版本，而 Skype for Business 的 cmdlet 还不能使用。
scenario-admin-connector-2 = 管理员加载连接器模块，并输入用户名和密码。这里使用示例帐户。
scenario-admin-connector-3 = 打开与 Skype for Business Online 的会话并导入。现在可以使用这些 cmdlet 了。
scenario-admin-connector-4 = 文章的第一个例子为所有人关闭脱机消息。Claire 给 Li 的消息被<refused>拒绝</refused>。
scenario-admin-connector-5 = 这样所有人都受影响，而法务部关心的只有 Tony。管理员重新打开脱机消息，并新建一个只对 Tony 关闭的策略。
scenario-admin-connector-6 = Claire 又可以给 Li 留消息了。Tony 不可以。

scenario-admin-teams1-title = 管理员，2020 年 9 月
scenario-admin-teams1-summary = 连接器已并入 Teams 模块，其余照旧。
scenario-admin-teams1-1 = 2020 年 9 月：脱机消息要关闭，只有夜里结账的财务部例外。管理员在新窗口里像往常一样加载连接器，它却不在了。
scenario-admin-teams1-2 = 它现在是 MicrosoftTeams 模块的一部分。加载该模块后，照旧打开并导入会话。
scenario-admin-teams1-3 = 为所有人关闭脱机消息，Giulia 给 Li 的消息被<refused>拒绝</refused>。
scenario-admin-teams1-4 = 新建一个值为 True 的策略，分配给财务部的 Giulia。她的消息发出去了，Claire 的被拒绝。
scenario-admin-teams1-5 = 管理员关闭会话。策略保持原样：两分钟后，Giulia 的消息存入<mailbox>邮箱</mailbox>。

scenario-admin-teams2-title = 管理员，2021 年 3 月
scenario-admin-teams2-summary = 一行就能连接；而文章中有一行，照原样是行不通的。
scenario-admin-teams2-1 = 2021 年 3 月：Tony 愿意试一个月不用脱机消息。管理员打开新窗口，加载 Teams 模块，并输入用户名和密码。
scenario-admin-teams2-2 = 剩下的由 Connect-MicrosoftTeams 完成。不必再打开或导入会话。
scenario-admin-teams2-3 = 按照文章的做法，为 Tony 新建策略。
scenario-admin-teams2-4 = 下一行也是从文章里复制来的，结果失败：Grant 后面有个空格，cmdlet 的名称被断成了两截。
scenario-admin-teams2-5 = 去掉这个空格，还是失败：另一个空格把 PolicyName 和它前面的短横线隔开了。
scenario-admin-teams2-6 = 去掉这两个空格，这一行就能运行，策略分配给了 Tony。
scenario-admin-teams2-7 = Tony 给 Li 的消息被<refused>拒绝</refused>。Aiko 的消息进入<spooler>暂存区</spooler>。

scenario-admin-teams3-title = 管理员，2021 年 11 月
scenario-admin-teams3-summary = 多年来一直管用的名字，再也找不到了。
scenario-admin-teams3-1 = 2021 年 11 月：Tony 调到服务台，那里规定不给不在的人留消息。管理员照旧在新窗口中连接。
scenario-admin-teams3-2 = 按照文章的做法，为 Tony 新建策略。
scenario-admin-teams3-3 = 无法分配给“Tony Smith”：这个模块不按显示名称找人。
scenario-admin-teams3-4 = 对 Tony 来说什么也没变。他给 Li 的消息进入<spooler>暂存区</spooler>。
scenario-admin-teams3-5 = 用他的地址就能找到 Tony。他的下一条消息被<refused>拒绝</refused>。

scenario-admin-teams4-title = 管理员，2022 年 7 月
scenario-admin-teams4-summary = 文章中的 cmdlet 没有了，起作用的只剩默认值。
scenario-admin-teams4-1 = 2022 年 7 月：审计人员询问脱机消息现在还能不能关闭。管理员打开新窗口，加载最新的 Teams 模块并连接。
scenario-admin-teams4-2 = 租户里的人照样可以查到。
scenario-admin-teams4-3 = 但是文章的第一个例子无法识别。客户端策略的 cmdlet 已从模块中移除。
scenario-admin-teams4-4 = 所以 Global 保持默认值，脱机消息仍然打开。Tony 给 Li 的消息进入<spooler>暂存区</spooler>。
scenario-admin-teams4-5 = 两分钟后，消息在 Li 的<mailbox>邮箱</mailbox>里，和往年一样。

scenario-two-worlds-title = 并排比较两个版本
scenario-two-worlds-summary = 只改变一件事，比较同一条消息的结果。
scenario-two-worlds-1 = Giulia 已经回家并注销。Claire 还不知道。
scenario-two-worlds-2 = Claire 给她发消息。条件都具备，所以 Claire 的客户端把消息放进<spooler>暂存区（History Spooler）</spooler>。
scenario-two-worlds-3 = 消息在 Giulia 的<mailbox>邮箱</mailbox>里等待。如果有一件事不同，会怎样？请选择规则下方的一个问题，然后选择“比较”。
scenario-two-worlds-4 = 无论你改变了什么，这个版本仍在：Giulia 登录并收到通知。“比较”会显示两者从哪里分开。

scenario-practice-gates = 练习：发送前检查
scenario-practice-presence = 练习：状态
scenario-practice-policy = 练习：策略
scenario-practice-timing = 练习：时机
scenario-practice-mail = 练习：邮件
scenario-practice-question = 先看发生了什么，再说消息会怎样。
scenario-practice-outcome = 这就是结果及其原因。

scenario-task-slip-title = 让它变成错过的消息
scenario-task-slip-summary = 没有人关掉的弹出通知，最后还是进了邮箱。
scenario-task-slip-1 = Aiko 的消息以<toast>弹出通知</toast>的形式显示在 Tony 的屏幕上。请在没有人关掉通知、也没有人注销的情况下，让它变成<slip>错过的消息</slip>。
scenario-task-slip-2 = Tony 的状态是“马上回来”。30 秒后对话窗口打开，却没有人看到，消息就变成<slip>错过的消息</slip>。

scenario-task-mailbox-title = 放进邮箱
scenario-task-mailbox-summary = 让一条消息在 Exchange 里等 Tony。
scenario-task-mailbox-1 = Aiko 和 Tony 都已登录。请让 Aiko 的一条消息在 Tony 的<mailbox>邮箱</mailbox>里等待。
scenario-task-mailbox-2 = Tony 注销，Aiko 发送消息。两分钟后，她的客户端已把消息放进他的<mailbox>邮箱</mailbox>。

scenario-task-refused-title = 发不出去的消息
scenario-task-refused-summary = 只有管理员能拦下它。
scenario-task-refused-1 = Tony 已注销，一切正常。请让 Claire 给他的消息被<refused>拒绝</refused>，但不要改动任何客户端或邮箱。
scenario-task-refused-2 = Claire 的新策略为她关闭了脱机消息。她的客户端<refused>拒绝</refused>发送这条消息。

scenario-task-no-answer-title = 没有应答
scenario-task-no-answer-summary = 消息发了出去，却始终没有送到。
scenario-task-no-answer-1 = Giulia 的状态是“忙碌”，但人在座位上。请让 Pilar 给她的消息超时。
scenario-task-no-answer-2 = Giulia 的连接断了，服务器还没有察觉。60 秒后，Pilar 收到超时提示。

scenario-task-two-ways-title = 两条消息，两个地方
scenario-task-two-ways-summary = 一条可以走，另一条得等。
scenario-task-two-ways-1 = Aiko 和 Claire 都给不在的 Tony 发了消息。请让 Claire 的消息进入他的<mailbox>邮箱</mailbox>，而 Aiko 的消息留在她的<spooler>暂存区</spooler>里。
scenario-task-two-ways-2 = Aiko 注销了，只有她自己的客户端才能把她的消息送走。Claire 的消息两分钟后进入<mailbox>邮箱</mailbox>。

scenario-task-signed-in-all-along-title = 一直都在
scenario-task-signed-in-all-along-summary = 给从未离开的人的脱机消息。
scenario-task-signed-in-all-along-1 = Li 和 Pilar 都已登录，也都保持登录。请让 Pilar 像登录时那样收到 Li 的消息通知。
scenario-task-signed-in-all-along-2 = Pilar 阻止了 Li，所以 Li 的客户端看到她的状态是“脱机”，于是走脱机路径。她一直都在，立即收到通知。

scenario-task-urgent-title = 真的很急
scenario-task-urgent-summary = “请勿打扰”不变，有一个人仍能联系上他。
scenario-task-urgent-1 = Tony 不想被打扰，所以 Giulia 的第一条消息变成了<slip>错过的消息</slip>。请让她的下一条消息送达，但不要改动他的状态。
scenario-task-urgent-2 = Tony 把 Giulia 加入工作组，工作组的人不受“请勿打扰”限制。她的下一条消息以<toast>弹出通知</toast>的形式出现，窗口打开时他就看到了。

scenario-task-lost-title = 丢失了，却没有人知道
scenario-task-lost-summary = 有些消息不会存储在任何地方。
scenario-task-lost-1 = Aiko 的消息以<toast>弹出通知</toast>的形式显示在 Li 的屏幕上。请让它最终不存储在任何地方。
scenario-task-lost-2 = Li 的客户端无法再访问 Exchange Web 服务。Li 关掉<toast>弹出通知</toast>后，客户端无法把错过的消息写入任何地方，也没有人得知。

scenario-task-own-policy-title = 一个例外
scenario-task-own-policy-summary = 对所有人都关闭了，可 Claire 得发消息。
scenario-task-own-policy-1 = Global 里关闭了脱机消息，所以 Claire 给 Li 的消息被<refused>拒绝</refused>了。请让她的下一条消息在<mailbox>邮箱</mailbox>里等待，但不要更改任何策略。
scenario-task-own-policy-2 = 单独分配的策略取代 Global，用租户自带的策略就够了。Claire 的消息在<mailbox>邮箱</mailbox>里等 Li。

scenario-task-repair-title = 修好 Giulia 的客户端
scenario-task-repair-summary = 有两处问题，原因里只说了第一处。
scenario-task-repair-1 = Giulia 给 Li 的消息被<refused>拒绝</refused>了。请找出她的客户端有什么问题，让她的下一条消息在 Li 的<mailbox>邮箱</mailbox>里等待。Li 一直不在。
scenario-task-repair-2 = Giulia 的客户端现在改用即点即用安装，又能访问 Exchange Web 服务。她的消息在 Li 的<mailbox>邮箱</mailbox>里等待。

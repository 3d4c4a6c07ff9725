scenario-lunch-title = 十二点一起吃午饭？
scenario-lunch-1 = Tony 已经注销。Aiko 还是给他写了一条消息：消息先在她客户端的暂存区里等着。
scenario-lunch-2 = 两分钟后，Aiko 的客户端把消息写进 Tony 的邮箱，消息在那里等他回来。
scenario-lunch-3 = Tony 回来了。他的客户端通知他邮箱里有消息在等他，并注明原来的发送时间。
scenario-lunch-4 = Giulia 在，但是不想被打扰。Pilar 的消息变成一张留言条，放进 Giulia 的邮箱。
scenario-lunch-5 = 管理员为所有人关闭了脱机消息。Li 处于脱机状态，这下 Claire 的客户端不肯给 Li 发消息了。
scenario-lunch-6 = 自己的策略优先于 Global：Claire 又可以发送了，她的消息在暂存区里等着。

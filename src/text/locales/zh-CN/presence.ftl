# 状态，用词与客户端一致。

presence-available = 有空
presence-busy = 忙碌
presence-in-a-call = 正在通话
presence-in-a-meeting = 正在开会
presence-in-a-conference-call = 正在参加电话会议
presence-do-not-disturb = 请勿打扰
presence-presenting = 正在演示
presence-be-right-back = 马上回来
presence-appear-away = 显示为离开
presence-away = 离开
presence-inactive = 非活动
presence-off-work = 下班
presence-appear-offline = 显示为脱机
presence-offline = 脱机

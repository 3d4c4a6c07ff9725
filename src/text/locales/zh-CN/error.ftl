error-broken = 模拟器出故障了
error-broken-help = 这是我们的错，不是你的。下面是本次会话的脚本：请复制下来，重新开始，再粘贴到控制台中，一切就都回来了。
error-broken-script = 本次会话的脚本
error-broken-back = 重新开始

error-broken = 模拟器已停止工作
error-broken-help = 问题出在我们这边，与你的操作无关。下面是本次会话的脚本：复制脚本，重新开始，再粘贴到控制台中，即可恢复全部内容。
error-broken-script = 本次会话的脚本
error-broken-line = 问题发生在运行以下内容时：
error-broken-back = 重新开始
error-broken-good = 返回上一个正常的步骤

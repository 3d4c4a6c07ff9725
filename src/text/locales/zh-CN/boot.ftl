boot-failed = While You Were Out 无法启动
boot-help = 页面有一部分没有加载，或者此浏览器不能运行 WebAssembly。请重试，或者换用较新的浏览器。
boot-reload = 重新加载页面
boot-no-script = While You Were Out 是在浏览器中运行的模拟器，需要 JavaScript 和 WebAssembly，不会发送任何数据。

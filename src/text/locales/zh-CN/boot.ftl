boot-failed = While You Were Out 无法启动
boot-help = 页面有一部分没有加载，或者此浏览器不能运行 WebAssembly。请重试，或者换用较新的浏览器。
boot-reload = 重新加载页面
boot-no-script = While You Were Out 是在浏览器中运行的模拟器，需要 JavaScript 和 WebAssembly，不会发送任何数据。
# Why the page could not start: the header of CORS is missing, a type is wrong, a file is not there. A detail follows.
boot-cors = 服务器不允许沙盒中的框架加载此页面的文件。它必须随每个文件发送下面的标头。
boot-type = 服务器发送页面脚本时使用了浏览器不会运行的类型。
boot-missing = 服务器上缺少此页面的一个文件。
# The browser is too old; what it lacks follows.
boot-old = 此浏览器缺少下列功能。请使用 Chrome 或 Edge 123 及以上版本、Firefox 120 及以上版本，或 Safari 17.5 及以上版本。

boot-failed = While You Were Out を開始できませんでした
boot-help = ページの一部を読み込めなかったか、このブラウザーでは WebAssembly を実行できません。もう一度試すか、最新のブラウザーをお使いください。
boot-reload = ページを再読み込みする
boot-no-script = While You Were Out はブラウザーの中で動くシミュレーターです。JavaScript と WebAssembly が必要です。データはどこにも送信しません。

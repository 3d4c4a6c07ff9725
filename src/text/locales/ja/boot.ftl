boot-failed = While You Were Out を開始できませんでした
boot-help = ページの一部を読み込めなかったか、このブラウザーでは WebAssembly を実行できません。もう一度試すか、最新のブラウザーをお使いください。
boot-reload = ページを再読み込み
boot-no-script = While You Were Out はブラウザーの中で動くシミュレーターです。JavaScript と WebAssembly が必要です。データはどこにも送信しません。
# Why the page could not start: the header of CORS is missing, a type is wrong, a file is not there. A detail follows.
boot-cors = サーバーが、サンドボックス化されたフレームへのページのファイルの読み込みを許可していません。どのファイルにも、下のヘッダーを付けて送信する必要があります。
boot-type = ページのスクリプトの 1 つが、ブラウザーで実行できない種類としてサーバーから送られています。
boot-missing = ページのファイルの 1 つがサーバーにありません。
# The browser is too old; what it lacks follows.
boot-old = このブラウザーには下記の機能がありません。Chrome または Edge 123 以降、Firefox 120 以降、Safari 17.5 以降をお使いください。

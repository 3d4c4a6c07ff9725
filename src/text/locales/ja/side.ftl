console-label = コンソール
console-run = 実行
console-hint = コマンドレットを入力して Enter キーを押してください。画面のほかの場所での操作も、コマンドとしてここに表示されます。
console-by-hand = 画面で操作

mail-empty = このフォルダーは空です。
mail-mark = 「{ $subject }」を既読にする
mail-no-mailbox = { $name } さんにはメールボックスがありません。

matrix-intro = 最初の状態と同じテナントで、それぞれの場合にメッセージを 1 件送り、5 分間追った結果です。
matrix-recipient = 受信者
matrix-sender-allowed = 送信者：クイック実行、アーカイブ オン
matrix-sender-off = 送信者：アーカイブ オフ
matrix-sender-msi = 送信者：MSI
matrix-blocked = 送信者をブロック
matrix-workgroup = 応答不可、送信者はワークグループ
matrix-lost = 接続切れ（未検知）

console-offers = ここに入る候補。Tab キーで選択中のものを入力
console-question = 質問
console-yes = はい
console-yes-to-all = すべてはい
console-no = いいえ
console-no-to-all = すべていいえ
console-supply = { $command } には { $parameter } の値が必要です
console-cancel = キャンセル
console-mended = もしかして：{ $line }
console-more = ほか { $count } 行
console-waiting = 残り { $count } 行を実行中
console-stop = 停止
console-open-quote = 引用符が閉じられていません。次の行も同じ文字列の続きになります。
console-copy = 記録をコピー
console-save-file = { $path } を保存
console-clear = 消去

# The stage of a story: its places, the words beside the way, and what stands below the clients.

stage-panel = ステージ
stage-refused = 送信拒否
stage-no-answer = 応答なし
stage-cut-off = ネットワーク切断
stage-earlier = 以前の { $count } 件（{ $time } まで）
stage-sees = { $name } さんに見えるのはこれだけ
stage-sees-nothing = { $name } さんにはまだ何も見えません
stage-not-signed-in = サインインしていません
stage-seen = { $sent } 送信、{ $seen } 表示
stage-from = { $name } さん、{ $time }
stage-tray = { $name } さんの History Spooler
stage-tray-about = 送信者のパソコンにあるフォルダー
stage-waits-for = { $name } さんが戻るまで
stage-left = 残り
stage-empty = 空
stage-mailbox = { $name } さんのメールボックス
stage-in-exchange = Exchange 上
stage-waiting = { $count ->
   *[other] { $count } 件待機中
}
stage-no-mailbox = メールボックスなし
stage-more = ほか { $count } 件
stage-check-install = クイック実行
stage-check-build = 新しいビルド
stage-check-exchange = Exchange に接続
stage-check-policy = オフライン メッセージ オン
stage-closed-install = 閉：MSI でインストール
stage-closed-build = 閉：ビルドが古い
stage-closed-exchange = 閉：Exchange に接続できない
stage-closed-policy = 閉：オフライン メッセージがオフ
stage-checks = { $name } さんのクライアントの確認
stage-nobody-answers = { $name } さんのクライアントが応答しません
stage-straight = { $name } さんのクライアントへ直接
stage-no-toast = { $name } さんのクライアントへ、ただしトーストなし
stage-files = { $name } さんが保存
stage-not-stored = 保存先なし
stage-at = { $time } に
stage-at-once = すぐに
stage-at-sign-in = サインイン時
stage-between = クライアントの間
stage-rule = 決め手の規則
stage-rules = 規則 { $count } 件すべて
stage-unplug = { $name } さんのネットワーク ケーブルを抜く
stage-plug = { $name } さんのネットワーク ケーブルを挿す
stage-explore = 自由に試す
stage-assumed = 仮定

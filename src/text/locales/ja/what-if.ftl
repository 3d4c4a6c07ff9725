# 別の結果になり得た条件。「もし…なら？」に続き、分岐の名前にもなるので、短く。

what-if-signed-in = { $name } さんがサインイン中
what-if-signed-out = { $name } さんがサインアウト済み
what-if-connected = { $name } さんの接続が戻る
what-if-cut-off = { $name } さんの接続が切れる
what-if-presence = { $name } さん：{ $presence }
what-if-blocked = { $name } さんが { $contact } さんをブロック
what-if-not-blocked = { $name } さんが { $contact } さんをブロックしない
what-if-workgroup = { $contact } さんが { $name } さんのワークグループに入っている
what-if-install = { $name } さんのクライアント：{ $install }
what-if-old-build = { $name } さんのクライアント：古いビルド
what-if-current-build = { $name } さんのクライアント：新しいビルド
what-if-web-services = { $name } さんのクライアントが Exchange に接続可能
what-if-no-web-services = { $name } さんのクライアントが Exchange に接続不可
what-if-mailbox = { $name } さんにメールボックスあり
what-if-no-mailbox = { $name } さんにメールボックスなし
what-if-policy-on = { $policy }：オフライン メッセージ有効
what-if-policy-off = { $policy }：オフライン メッセージ無効
what-if-own-on = { $name } さんのオフライン メッセージが有効
what-if-own-off = { $name } さんのオフライン メッセージが無効
what-if-opens = { $name } さんがトーストを開く
what-if-ignores = { $name } さんがトーストを無視
what-if-leaves = { $name } さんが直後にサインアウト
what-if-comes-back = { $name } さんが間に合うように戻る
what-if-left-out = 「{ $act }」がなければ
what-if-title = もし…だったら？
what-if-more = ほかの質問 { $count } 件

seat-sign-in = サインイン
seat-sign-out = サインアウト
seat-message-to = { $name } さん宛て
seat-send = 送信
seat-external = フェデレーション連絡先
seat-policy-on = { $policy } · オフライン メッセージ有効
seat-policy-off = { $policy } · オフライン メッセージ無効
seat-leaves-in = あと { $time }で出ます
seat-waits-for-sender = { $name } さんが戻るのを待っています
seat-sign-in-first = 先にサインインしてください。
seat-cannot-receive = { $name } さんは現在 IM を受信できません。連絡不可またはオフラインの状態です。
seat-may-not-have-arrived = タイムアウトしたため、このメッセージは { $name } さんに届いていない可能性があります。
seat-why = なぜ？
seat-open = 開く
seat-ignore = 無視
seat-toast = { $name } さんからのトースト
seat-seconds-left = 残り { $seconds } 秒
seat-with = 会話の相手
seat-nothing-yet = まだ何もありません。最初のメッセージをどうぞ。
seat-older = 以前のメッセージを表示
seat-client-of = { $name } さんのクライアントの表示
seat-beyond = クライアントに表示されない情報：
seat-author = { $name } さん：
seat-answer = クライアントの表示：
seat-cable-out = ネットワーク ケーブルが抜けています
seat-plug-in = つなぐ
seat-removed-mark = 削除済み
seat-removed-contact = { $name } さんは削除されたので、もうメッセージを送信できません。
seat-more-slips = { $count ->
   *[other] メールボックスに見逃したメッセージがほか { $count } 件
}
seat-copies = { $count ->
    [1] 「会話履歴」にコピー 1 件
   *[other] 「会話履歴」にコピー { $count } 件
}
form-no-name = 名前を入力してください。
form-name-taken = { $name } さんはすでにいます。
form-address-taken = アドレス { $address } はすでに使われています。
form-policy-taken = { $policy } という名前のポリシーはすでにあります。
form-refused = この操作は拒否されました。
form-build = ドットで区切った 2 ～ 4 個の数値を入力してください（例：16.0.6701.1000）。
seat-spooler = スプーラー
seat-mailbox = メールボックス
seat-unread = 未読 { $count } 件
seat-presence-of = { $name } さんの状態
seat-automatic = 自動
seat-by-hand = 手動
seat-more = クライアント、メールボックス、連絡先
seat-also = ほかのユーザー
seat-add = ユーザーを追加
seat-slip-head = お留守の間に
seat-slip-to = 宛先
seat-slip-from = 差出人
seat-slip-message = ご用件
seat-mark-read = 既読にする
seat-panel = 席
seat-seat-of = { $name } さんの席

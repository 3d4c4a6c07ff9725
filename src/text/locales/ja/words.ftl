presence-automatic = 状態のリセット

# メッセージの居場所。
state-sending = 送信中（応答待ち）
state-refused = 拒否
state-timed-out = タイムアウト
state-in-toast = トースト表示中
state-delivered = 配信済み
state-spooled = スプーラーで待機中
state-queued = メールボックスで待機中
state-delivered-at-sign-in = サインイン時に配信
state-delivered-from-mailbox = メールボックスから配信
state-missed-notice = 見逃したメッセージ
state-not-stored = 保存されず

install-click-to-run = クイック実行
install-msi = MSI

folder-missed-conversation = 見逃した会話
folder-inbox = 受信トレイ
folder-conversation-history = 会話履歴

subject-sent = { $name } さんから Skype for Business でメッセージが届いています
subject-missed = 見逃した会話：{ $name } さん
subject-saved = { $name } さんとの会話

length-hours = { $hours } 時間 { $minutes } 分
length-whole-hours = { $hours } 時間
length-minutes = { $minutes } 分 { $seconds } 秒
length-whole-minutes = { $minutes } 分
length-seconds = { $seconds } 秒

due-toast = トーストが閉じる
due-spooler = メッセージがスプーラーを出る
due-times-out = メッセージがタイムアウトする
due-inactive = { $name } さんが非アクティブに
due-away = { $name } さんが退席中に
due-held = { $name } さんの状態をリセット

# セッションを書類にしたもの。Markdown 文書、図、コンタクト シート、記録。

document-session = セッション
document-independent = While You Were Out で作成。Microsoft のどのサービスにも接続しない、独立したシミュレーターです。
document-story = 出来事
document-afterwards = ストーリーのあと
document-steps = ステップごと
document-nothing = まだ何も起きていません。
document-moment = ステップ { $step }、{ $time }
document-moments = この時点を開く：{ $links }
document-ways = メッセージの経路
document-ways-cut = 最近のメッセージだけを描いています。これより古い { $count } 件は省きました。
document-spooler-of = { $name } さんの History Spooler
document-mailbox-of = { $name } さんのメールボックス
document-outcome = 結果
document-ledger = { $sent }：{ $parts }（{ $verdict }）
document-column-message = メッセージ
document-column-from = 送信者
document-column-to = 受信者
document-column-state = 状態
document-column-because = 理由

document-picture = 「{ $title }」のタイムライン
document-picture-about = ステップ { $step } / { $steps }（{ $time }）までの状態とメッセージの経路。{ $ledger }
document-picture-cut = これより古いメッセージは描いていません。

document-sheet = 「{ $title }」のコンタクト シート
document-sheet-step = ステップ { $step }
document-sheet-quiet = ほかには何も起きませんでした。
document-sheet-cut = ファイルを小さく保つため、図は最後の { $count } ステップだけに付けています。

document-transcript = 「{ $title }」の実行記録
document-transcript-acts = 操作とその結果
document-transcript-console = コンソール
document-transcript-no-console = コンソールには何もありません。
document-by-hand = 画面で操作

# 操作が引き起こしたこと。1 件 1 行。
caused-sent = #{ $id } { $between }「{ $text }」：{ $state }
caused-moved = #{ $id } { $between }：{ $state }
caused-because = { $what } — { $why }
caused-held = #{ $id } { $between }：そのままとどまります
caused-presence = { $name } さんの表示は「{ $presence }」
caused-loss-noticed = { $name } さんの切断にサーバーが気付きます
caused-conversation = { $name } さんの側で { $peer } さんとの会話が開きます
caused-conversation-over = { $one } さんと { $other } さんの会話が終わります（10 分間メッセージなし）
caused-mail = { $name } さんのフォルダー「{ $folder }」に「{ $subject }」
caused-mail-read = { $name } さんのメールが既読になります
document-legend-lanes = 行：{ $names }。
document-legend-marks = 図の中で、チェック マークは配信されたメッセージ、ピンクの不在メモは見逃したメッセージ、× は拒否またはタイムアウトしたメッセージ、斜線入りの丸はどこにも保存されなかったメッセージです。
document-ways-legend = 上から下へ時刻順に、同じ時刻では操作順に並んでいます。× の付いた矢印は届かなかったメッセージ、破線の矢印は送信者に戻るものです。

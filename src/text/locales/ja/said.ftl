# ストーリーの中で同僚どうしが送るメッセージ。スクリプトは英語のままで、ページには読者の言語で表示する。

scenario-lunch-say-1 = 12 時にお昼でも？
scenario-lunch-say-2 = 1 時はどうですか？
scenario-lunch-say-3 = では、明日は？
scenario-lunch-say-4 = 明日の 12 時に！

scenario-offline-basic-say-1 = お昼、行きませんか？

scenario-two-minutes-say-1 = 2 階のプリンターがまた点滅しています。

scenario-not-archived-say-1 = 監査の資料は 204 号室にあります。

scenario-back-early-say-1 = 請求書の足りないページはどれですか？
scenario-back-early-say-2 = ありました。3 ページ目です。

scenario-sender-leaves-say-1 = デモを木曜日に変更できますか？

scenario-several-senders-say-1 = サーバー室の温度が高すぎます。
scenario-several-senders-say-2 = 上の階も暑くなってきました。

scenario-one-or-several-say-1 = 新しいノート PC が届きました。
scenario-one-or-several-say-2 = 軽いほうのモデルです。
scenario-one-or-several-say-3 = そちらまで持っていきましょうか？
scenario-one-or-several-say-4 = デスクに置いておきました。

scenario-toast-answered-say-1 = 10 分後にコーヒーでも？
scenario-toast-answered-say-2 = 5 分後にしましょう。
scenario-toast-answered-say-3 = 今行きます！

scenario-toast-ignored-say-1 = マドリードの領収書はまだありますか？
scenario-toast-ignored-say-2 = はい、青いフォルダーに入っています。

scenario-toast-present-say-1 = 更新プログラムをインストールしました。
scenario-toast-present-say-2 = 再起動は不要です。

scenario-toast-away-say-1 = プロジェクターはそちらですか？

scenario-toast-sign-out-say-1 = まだいますか？
scenario-toast-sign-out-say-2 = 傘をお忘れですよ。

scenario-do-not-disturb-say-1 = ローマに電話してもらえますか？
scenario-do-not-disturb-say-2 = ローマから折り返しがありました。問題ありません。

scenario-presenting-say-1 = 発表、がんばってください！

scenario-workgroup-say-1 = フォントはどれを使いますか？
scenario-workgroup-say-2 = メール サーバーが落ちています。

scenario-blocked-say-1 = 3 対 2！
scenario-blocked-say-2 = 結果は言わないでって言ったのに！

scenario-appear-offline-say-1 = まだ来ていませんか？
scenario-appear-offline-say-2 = 報告書を仕上げているところです。内緒ですよ。

scenario-policy-off-for-all-say-1 = バックアップが終わりました。
scenario-policy-off-for-all-say-2 = 契約書に署名してもらいました。
scenario-policy-off-for-all-say-3 = 朝会には出ますか？
scenario-policy-off-for-all-say-4 = もう一度送ります。契約書に署名してもらいました。

scenario-policy-off-for-one-say-1 = テスト ラボは空いていますか？
scenario-policy-off-for-one-say-2 = 明日はどうですか？
scenario-policy-off-for-one-say-3 = Tony さんが探しています。
scenario-policy-off-for-one-say-4 = ラボは水曜日に空いています。
scenario-policy-off-for-one-say-5 = では、水曜日に。

scenario-policy-on-over-off-say-1 = マドリードからおはようございます。
scenario-policy-on-over-off-say-2 = もうこんばんはの時間ですね。
scenario-policy-on-over-off-say-3 = Pilar さんから連絡はありましたか？

scenario-policy-predefined-say-1 = 価格表を送ってもらえますか？
scenario-policy-predefined-say-2 = 価格表、お願いします！

scenario-policy-flipped-say-1 = メンテナンスは 10 時からです。
scenario-policy-flipped-say-2 = 訂正します。11 時からです。

scenario-policy-at-sign-in-say-1 = 新しいスイッチは動いていますか？
scenario-policy-at-sign-in-say-2 = 古いほうはどうですか？
scenario-policy-at-sign-in-say-3 = こちらはまだ使えます。

scenario-old-build-say-1 = 画面が緑色になってしまいました。
scenario-old-build-say-2 = 画面を見てもらえますか？
scenario-old-build-say-3 = 色が元に戻りました。

scenario-msi-say-1 = 会議室はどこですか？
scenario-msi-say-2 = 3 階のリスボンです。
scenario-msi-say-3 = リスボンだったんですね！

scenario-build-boundary-say-1 = 古いノート PC からテスト中です。
scenario-build-boundary-say-2 = まだテスト中です。
scenario-build-boundary-say-3 = 今度はどうですか？
scenario-build-boundary-say-4 = やっと送れました！

scenario-two-worlds-say-1 = 数字が出ました。

scenario-web-services-down-say-1 = お花が届いています。
scenario-web-services-down-say-2 = 現在、対応中です。
scenario-web-services-down-say-3 = お花は花瓶に生けて、デスクに置きました。

scenario-no-mailbox-say-1 = 受付に荷物が届いています。
scenario-no-mailbox-say-2 = 荷物は受け取りましたか？

scenario-federated-say-1 = サンプルが届きました。
scenario-federated-say-2 = ありがとうございます。よさそうですね。

scenario-lost-connection-say-1 = 何時に着きますか？
scenario-lost-connection-say-2 = トンネルを出たら電話してください。

scenario-same-instant-message-first-say-1 = 今日は出社していますか？

scenario-same-instant-sign-in-first-say-1 = 今日は出社していますか？

scenario-admin-connector-say-1 = お客様が入口に着きました。
scenario-admin-connector-say-2 = こちらでコーヒーをお出ししています。
scenario-admin-connector-say-3 = お客様ですよ！

scenario-admin-teams1-say-1 = 予算が承認されました。
scenario-admin-teams1-say-2 = 本当に、予算が承認されました！
scenario-admin-teams1-say-3 = Giulia さんから連絡はありましたか？

scenario-admin-teams2-say-1 = 私だけでしょうか？
scenario-admin-teams2-say-2 = Tony さんが、連絡がつかないと言っています。

scenario-admin-teams3-say-1 = Li さんにはメッセージを送れないと聞きました。
scenario-admin-teams3-say-2 = 本当になりました。

scenario-admin-teams4-say-1 = あれ、拒否されると思ったのに。

scenario-task-slip-say-1 = いますか？

scenario-task-mailbox-say-1 = 議題の紙を机に置きました。

scenario-task-refused-say-1 = 数字が出ました。

scenario-task-no-answer-say-1 = 電車は時間どおりですか？

scenario-task-two-ways-say-1 = 電話をください。
scenario-task-two-ways-say-2 = 私にもお願いします。

scenario-task-signed-in-all-along-say-1 = 荷物は届きましたか？

scenario-task-urgent-say-1 = サーバーが落ちました！
scenario-task-urgent-say-2 = 本当に落ちています。

scenario-task-lost-say-1 = 鍵は誰が持っていますか？

scenario-task-own-policy-say-1 = Li さん、おかえりなさい。
scenario-task-own-policy-say-2 = 戻ってきてくれてよかったです。

scenario-task-repair-say-1 = 予算が通りました。
scenario-task-repair-say-2 = もう一度：予算が通りました。

# 収録しているストーリー。ナレーションは、その場面を再生したあとに表示される。要約はカタログに載る。

## 最初のストーリーはページに同梱し、ほかは開いたときに取得する。

scenario-lunch-title = 12 時にお昼でも？
scenario-lunch-summary = 席を外した Tony さんに、Aiko さんがメッセージを送ります。そのあと Tony さんは静かに過ごしたくなり、ポリシーも変わります。
scenario-lunch-1 = Tony さんはサインアウトしました。それでも Aiko さんはメッセージを送ります。メッセージは、Aiko さんの PC にあるフォルダー、クライアントの<spooler>スプーラー</spooler>に置かれます。
scenario-lunch-2 = 2 分後、Aiko さんのクライアントがメッセージを Tony さんの<mailbox>メールボックス</mailbox>に書き込みます。メッセージはそこで Tony さんを待ちます。
scenario-lunch-3 = Tony さんが戻ってきました。クライアントが、Aiko さんの送信時刻とともにメッセージを通知します。
scenario-lunch-4 = Tony さんはオンラインになりましたが、邪魔されたくありません。Aiko さんの次のメッセージは、<slip>見逃したメッセージ</slip>として Tony さんの<mailbox>メールボックス</mailbox>に入ります。
scenario-lunch-5 = 管理者が、全員のオフライン メッセージを無効にします。Tony さんは帰宅し、Aiko さんのクライアントは Tony さんへの送信を<refused>拒否</refused>します。
scenario-lunch-6 = Aiko さんに個別のポリシーが割り当てられ、Global の代わりに適用されます。Aiko さんはまた Tony さんにメッセージを残せるようになり、メッセージは<spooler>スプーラー</spooler>で待ちます。

## カタログのテーマ

scenario-theme-basics = 基本
scenario-theme-while-away = 不在の間に
scenario-theme-toasts = トースト
scenario-theme-presence = 状態とプライバシー
scenario-theme-policies = ポリシー
scenario-theme-clients = クライアント
scenario-theme-mailboxes = メールボックスと取引先
scenario-theme-edges = 特殊なケース
scenario-theme-administrator = 管理者
scenario-theme-tasks = 課題

scenario-offline-basic-title = オフラインの人に送る
scenario-offline-basic-summary = Tony さんはいません。それでも Aiko さんはメッセージを送ります。
scenario-offline-basic-1 = Tony さんがオフィスを出て、サインアウトします。これで誰からも「オフライン」に見えます。
scenario-offline-basic-2 = それでも Aiko さんは Tony さんにメッセージを送ります。メッセージは Aiko さんのクライアントの <spooler>History Spooler</spooler> に置かれます。
scenario-offline-basic-3 = 2 分後、Aiko さんのクライアントがメッセージを Tony さんの<mailbox>メールボックス</mailbox>に書き込みます。メッセージはそこで Tony さんを待ちます。
scenario-offline-basic-4 = Tony さんがサインインすると、メッセージが通知されます。添えられた時刻は、Tony さんが受け取った時刻ではなく、Aiko さんが送った時刻です。

scenario-two-minutes-title = スプーラーでの 2 分間
scenario-two-minutes-summary = オフライン メッセージは、メールボックスに届くまでどこにいるのか。1 秒単位で見てみます。
scenario-two-minutes-1 = Li さんはオフラインです。Pilar さんのメッセージは、Pilar さん自身のクライアントの <spooler>History Spooler</spooler> に入ります。
scenario-two-minutes-2 = 1 分 59 秒たっても、まだそこにあります。Li さんの<mailbox>メールボックス</mailbox>には、まだ何も届いていません。
scenario-two-minutes-3 = その 1 秒後、Pilar さんのクライアントが、メッセージを Li さんの<mailbox>メールボックス</mailbox>に書き込みます。サーバーが代わりに行うわけではありません。
scenario-two-minutes-4 = Li さんがサインインし、プリンターの件を知ります。

scenario-not-archived-title = アーカイブされないのに、メールボックスにある
scenario-not-archived-summary = Microsoft の記事に、矛盾して聞こえる 2 つの文があります。どちらも正しいのはなぜでしょうか。
scenario-not-archived-1 = Claire さんが、オフラインの Li さんにメッセージを送ります。Microsoft の記事は、こうしたメッセージについて 2 つのことを述べています。
scenario-not-archived-2 = 1 つは「ユーザーの<mailbox>メールボックス</mailbox>に送信される」。2 分後、メッセージは「見逃した会話」と「会話履歴」に入っています。
scenario-not-archived-3 = もう 1 つは「アーカイブされない」。このシミュレーターは、コンプライアンス用のコピーが作られないという意味に解釈しています。これなら両方とも成り立ちます。
scenario-not-archived-4 = Li さんが失うものはありません。サインインすれば、メッセージはそこにあります。

scenario-back-early-title = 2 分たたないうちに戻る
scenario-back-early-summary = メッセージがまだ途中にあるうちに Li さんがサインインし、あとから送られたほうが先に着きます。
scenario-back-early-1 = Li さんはオフラインです。Giulia さんの質問は、Giulia さんの<spooler>スプーラー</spooler>に入ります。
scenario-back-early-2 = 1 分後、Li さんがサインインしますが、まだ何も見えません。メッセージは Giulia さんの<spooler>スプーラー</spooler>を出ていないのです。
scenario-back-early-3 = Giulia さんから Li さんが「連絡可能」に見えるようになったので、もう一度送ります。このメッセージはすぐに<toast>トースト</toast>で届き、Li さんがそれを開きます。
scenario-back-early-4 = 2 分たちました。最初のメッセージが保存され、Li さんにすぐ通知されます。

scenario-sender-leaves-title = 送信者が先にサインアウトする
scenario-sender-leaves-summary = 席を外した人のスプーラーで、メッセージが待ちます。
scenario-sender-leaves-1 = Pilar さんが、オフラインの Li さんにメッセージを残します。
scenario-sender-leaves-2 = 1 分後、Pilar さんはサインアウトします。メッセージは<spooler>スプーラー</spooler>に残ったままです。そこから先へ送れるのは Pilar さん自身のクライアントだけです。
scenario-sender-leaves-3 = 1 時間後、Li さんがサインインしますが、何も届いていません。Pilar さんのクライアントがまだオフラインだからです。
scenario-sender-leaves-4 = 翌朝、Pilar さんがサインインすると、クライアントが残りの仕事を片付けます。Li さんに、前日の時刻とともに通知されます。

scenario-several-senders-title = 飛行機に乗った人に 2 人が送る
scenario-several-senders-summary = 2 人から届いたメッセージは、どの順に、どの時刻で表示されるのか。
scenario-several-senders-1 = Tony さんが飛行機に乗り込み、サインアウトします。
scenario-several-senders-2 = 最初に Aiko さんが送り、それから会議に出るためサインアウトします。メッセージは Aiko さんの<spooler>スプーラー</spooler>で待つほかありません。
scenario-several-senders-3 = 10 秒後に Claire さんが送り、そのまま席に残ります。
scenario-several-senders-4 = 2 分後、Claire さんのメッセージは Tony さんの<mailbox>メールボックス</mailbox>にあります。Aiko さんのメッセージはまだです。
scenario-several-senders-5 = Aiko さんが会議から戻り、Aiko さんのメッセージが最後に保存されます。
scenario-several-senders-6 = Tony さんが着陸してサインインします。通知は送信順で、Aiko さんが最初。どれにも元の送信時刻が付いています。

scenario-one-or-several-title = 見逃したメッセージが 1 件のとき、複数のとき
scenario-one-or-several-summary = 見逃したメッセージを知らせるメールの件名はどう決まり、いつ新しいメールが始まるのか。
scenario-one-or-several-1 = Giulia さんは決算の最中で、邪魔されたくありません。Aiko さんのメッセージは 1 通のメールになり、Aiko さんからメッセージが届いたという件名が付きます。
scenario-one-or-several-2 = Aiko さんがさらに 2 回送ります。メールは 1 通のままですが、件名は「見逃した会話」に変わりました。
scenario-one-or-several-3 = Giulia さんがメールを読みます。このメールはここまでで、次からのメッセージは加わりません。
scenario-one-or-several-4 = Aiko さんの次のメッセージから新しいメールが始まり、件名も 1 件のときのものに戻ります。

scenario-toast-answered-title = トーストを開く
scenario-toast-answered-summary = ごくふつうの場合。2 人とも席にいて、会話が始まります。
scenario-toast-answered-1 = Claire さんから Tony さんは「連絡可能」に見えるので、メッセージを送ります。Tony さんの画面に<toast>トースト</toast>が表示されました。何もしなければ、30 秒間表示されます。
scenario-toast-answered-2 = 12 秒後、Tony さんがクリックします。メッセージは配信済みです。
scenario-toast-answered-3 = これで両方の画面に会話が開いています。続きのメッセージは<toast>トースト</toast>なしで、その会話に届きます。

scenario-toast-ignored-title = トーストを無視する
scenario-toast-ignored-summary = トーストを閉じられたメッセージは、どうなるのでしょうか。
scenario-toast-ignored-1 = Giulia さんは通話中です。それでも Pilar さんのメッセージは<toast>トースト</toast>で表示されます。
scenario-toast-ignored-2 = Giulia さんが<toast>トースト</toast>を閉じます。クライアントは、メッセージを<slip>見逃したメッセージ</slip>として Giulia さんの<mailbox>メールボックス</mailbox>に入れます。
scenario-toast-ignored-3 = 通話のあと、Giulia さんはメールを読みます。
scenario-toast-ignored-4 = Giulia さんが返事をします。Pilar さんのウィンドウはまだ開いているので、そちらに<toast>トースト</toast>は要りません。

scenario-toast-present-title = トーストをそのままに（席にいる場合）
scenario-toast-present-summary = Tony さんは何もしませんが、それでもメッセージは届きます。
scenario-toast-present-1 = Tony さんは「取り込み中」ですが、席にいます。Aiko さんのメッセージが<toast>トースト</toast>で表示されます。
scenario-toast-present-2 = Tony さんは入力を続けます。29 秒たっても、<toast>トースト</toast>はまだ表示されています。
scenario-toast-present-3 = 30 秒たつと、会話ウィンドウが自動的に開きます。Tony さんが席にいて目に入るので、メッセージは配信済みになります。
scenario-toast-present-4 = Aiko さんの次のメッセージは、開いているウィンドウに届きます。

scenario-toast-away-title = トーストをそのままに（誰もいない場合）
scenario-toast-away-summary = 同じトーストが、無人の部屋で。
scenario-toast-away-1 = Pilar さんはコーヒーを取りに行きました。キーボードに触れないまま 10 分たち、状態は「退席中」です。
scenario-toast-away-2 = Aiko さんがメッセージを送ります。Pilar さんはサインインしたままなので<toast>トースト</toast>が表示されますが、見る人はいません。
scenario-toast-away-3 = 30 秒後に会話ウィンドウが開いても、見る人はいません。メッセージは、<slip>見逃したメッセージ</slip>になります。
scenario-toast-away-4 = Pilar さんが戻り、メールに気付きます。

scenario-toast-sign-out-title = トーストの表示中にサインアウトする
scenario-toast-sign-out-summary = Tony さんは、画面の隅のトーストに気付かずにサインアウトします。
scenario-toast-sign-out-1 = Tony さんがコートに袖を通しているところへ、Claire さんがメッセージを送ります。<toast>トースト</toast>が表示されました。
scenario-toast-sign-out-2 = 5 秒後、Tony さんは<toast>トースト</toast>を残したままサインアウトします。メッセージは、<slip>見逃したメッセージ</slip>になります。
scenario-toast-sign-out-3 = Claire さんから Tony さんは「オフライン」に見えるようになりました。次のメッセージはオフラインの経路で Claire さんの<spooler>スプーラー</spooler>を通り、同じメールに加わります。
scenario-toast-sign-out-4 = 翌朝、Tony さんに通知されるのは 2 件目のメッセージだけです。1 件目は変わらず、<mailbox>メールボックス</mailbox>の中の<slip>見逃したメッセージ</slip>のままです。

scenario-do-not-disturb-title = 応答不可
scenario-do-not-disturb-summary = Giulia さんは 1 時間静かに過ごし、それでも何ひとつ失いません。
scenario-do-not-disturb-1 = Giulia さんが状態を「応答不可」にします。誰から見ても、印が赤になります。
scenario-do-not-disturb-2 = Pilar さんがメッセージを送ります。<toast>トースト</toast>は表示されず、Giulia さん自身のクライアントが<slip>見逃したメッセージ</slip>として Giulia さんの<mailbox>メールボックス</mailbox>に入れます。
scenario-do-not-disturb-3 = 1 時間後、Giulia さんは状態をリセットし、メールを読みます。
scenario-do-not-disturb-4 = メッセージはふたたび<toast>トースト</toast>で届くようになり、Giulia さんはそれを開きます。

scenario-presenting-title = プレゼンテーション中
scenario-presenting-summary = お客様の目の前にメッセージが飛び出すことはありません。
scenario-presenting-1 = Claire さんがお客様にスライドを見せています。その間、邪魔が入ってはいけません。
scenario-presenting-2 = Aiko さんのクライアントは MSI ファイルからインストールされ、オフライン メッセージを送れません。しかし Claire さんはサインインしているので、ここでは影響しません。
scenario-presenting-3 = <slip>見逃したメッセージ</slip>として Claire さんの<mailbox>メールボックス</mailbox>に入れたのは、Claire さん自身のクライアントです。画面では何も動きませんでした。
scenario-presenting-4 = プレゼンテーションが終わりました。Claire さんはメールを読み、ほほえみます。

scenario-workgroup-title = ワークグループからは届く
scenario-workgroup-summary = 「応答不可」の意味は、人によって違います。
scenario-workgroup-1 = Aiko さんなら大事なときしか声をかけてこない。そう信じる Tony さんは、Aiko さんをワークグループに入れます。
scenario-workgroup-2 = Tony さんが「応答不可」にします。Aiko さんからは「取り込み中」、ほかの人からは「応答不可」に見えます。
scenario-workgroup-3 = Claire さんの質問は、<slip>見逃したメッセージ</slip>になります。
scenario-workgroup-4 = Aiko さんのメッセージは<toast>トースト</toast>で表示され、Tony さんはそれを開きます。

scenario-blocked-title = ブロックされた連絡先
scenario-blocked-summary = Claire さんは、試合の結果を知りたくありません。
scenario-blocked-1 = Claire さんは昨夜の試合をまだ見ていないので、Tony さんをブロックします。これで Tony さんからだけ、「オフライン」に見えます。
scenario-blocked-2 = Tony さんがメッセージを送ります。Tony さんのクライアントに見えるのは「オフライン」だけなので、メッセージはオフラインの経路に入ります。
scenario-blocked-3 = ブロックしていても、メッセージは止まりません。2 分後に保存され、ずっとサインインしていた Claire さんにすぐ通知されます。
scenario-blocked-4 = ブロックは一方通行です。Claire さんから Tony さんは見えたままで、返事は Tony さんが開いているウィンドウに届きます。

scenario-appear-offline-title = オフライン表示
scenario-appear-offline-summary = Tony さんは席にいますが、誰にもわかりません。
scenario-appear-offline-1 = 「オフライン表示」を選べるのは、ポリシーで許可されているときだけです。管理者が全員に許可します。
scenario-appear-offline-2 = Tony さんが「オフライン表示」を選びます。誰から見ても、印は灰色です。
scenario-appear-offline-3 = Claire さんのクライアントには「オフライン」との区別がつかないので、メッセージは<spooler>スプーラー</spooler>に入ります。
scenario-appear-offline-4 = 2 分後にメッセージが保存されます。Tony さんはサインインしているので、すぐに通知されます。
scenario-appear-offline-5 = Tony さんが返事をし、Claire さんは開いているウィンドウで読みます。それでも Tony さんは「オフライン」に見えたままです。

scenario-policy-off-for-all-title = 全員のオフライン メッセージを無効に
scenario-policy-off-for-all-summary = PowerShell の 1 行で、すべてのクライアントが送れるものが変わります。
scenario-policy-off-for-all-1 = 管理者が Global ポリシーの EnableIMAutoArchiving を False にします。個別のポリシーのない全員に適用されます。
scenario-policy-off-for-all-2 = Aiko さんと Claire さんが、オフラインの Li さんにメッセージを送ります。どちらにも、Li さんは今メッセージを受信できないと表示されます。
scenario-policy-off-for-all-3 = Li さんがサインインすると、これまでどおり送れます。ただし、会話履歴にコピーは残りません。同じ設定が両方を決めるからです。
scenario-policy-off-for-all-4 = 設定を True に戻します。Li さんがサインアウトしても、オフライン メッセージをまた送れます。

scenario-policy-off-for-one-title = 1 人のオフライン メッセージを無効に
scenario-policy-off-for-one-summary = Microsoft の記事にある例。OfflineIM という名前のポリシーを Tony さんに割り当てます。
scenario-policy-off-for-one-1 = 管理者が OfflineIM という名前のポリシーを作り、その EnableIMAutoArchiving を False にします。
scenario-policy-off-for-one-2 = まだ何も変わっていません。このポリシーを持つ人がいないからです。Tony さんから Li さんへのメッセージは<spooler>スプーラー</spooler>に入ります。
scenario-policy-off-for-one-3 = ここでポリシーが Tony さんに割り当てられます。次のメッセージは<refused>拒否</refused>されますが、Aiko さんはこれまでどおり送れます。
scenario-policy-off-for-one-4 = Tony さんがサインアウトし、Li さんがメッセージを送ります。Tony さんは受信ならできます。関係するのは送信者のポリシーだけです。
scenario-policy-off-for-one-5 = Tony さんへのポリシーの割り当てが解除され、ふたたび Global が適用されます。Tony さんがサインインすると、クライアントはまた Li さんに送れるようになりました。

scenario-policy-on-over-off-title = 全員は無効、1 人だけ有効
scenario-policy-on-over-off-summary = 個別のポリシーは、Global の代わりに丸ごと適用されます。
scenario-policy-on-over-off-1 = 全員のオフライン メッセージが無効なので、Pilar さんから Li さんへのメッセージは<refused>拒否</refused>されます。しかし、時差のある人たちと働く Pilar さんには、オフライン メッセージが必要です。
scenario-policy-on-over-off-2 = 管理者が新しいポリシーを作り、中身は何も変えません。EnableIMAutoArchiving は空白です。
scenario-policy-on-over-off-3 = Pilar さんにこのポリシーが割り当てられます。空白は True とみなされ、Global の False は混ざりません。メッセージは送信されます。
scenario-policy-on-over-off-4 = Claire さんには個別のポリシーがありません。Claire さんのメッセージは<refused>拒否</refused>されます。

scenario-policy-predefined-title = 送信を止める定義済みポリシー
scenario-policy-predefined-summary = 新しいポリシーは要りません。定義済みのうち 4 つは、初めから送信を許しません。
scenario-policy-predefined-1 = 定義済みポリシーのうち 4 つは、名前に NoSaveIMNoArchiving を含みます。どれも EnableIMAutoArchiving は False です。
scenario-policy-predefined-2 = その 1 つが Claire さんに割り当てられ、Li さんへのメッセージは<refused>拒否</refused>されます。
scenario-policy-predefined-3 = 管理者が定義済みポリシーを変更しようとしますが、PowerShell に拒否されます。
scenario-policy-predefined-4 = そこで Claire さんに別の定義済みポリシーを割り当てます。メッセージは送信され、2 分後には Li さんの<mailbox>メールボックス</mailbox>にあります。

scenario-policy-flipped-title = メッセージが待つ間にポリシーが変わる
scenario-policy-flipped-summary = 決め手になるのは、送信した時点のポリシーです。
scenario-policy-flipped-1 = Aiko さんが、オフラインの Li さんにメッセージを送ります。送信は許可されているので、メッセージは<spooler>スプーラー</spooler>に入ります。
scenario-policy-flipped-2 = 1 分後、全員のオフライン メッセージが無効になります。Aiko さんの 2 件目のメッセージは<refused>拒否</refused>されます。
scenario-policy-flipped-3 = 1 件目はすでに条件を満たしています。2 分たつと、そのまま保存されます。
scenario-policy-flipped-4 = Li さんがサインインし、「10 時から」と書かれたメッセージを読みます。11 時への訂正は、送信されないままです。

scenario-policy-at-sign-in-title = サインイン時に反映されるポリシー
scenario-policy-at-sign-in-summary = このテナントでは、クライアントが新しいポリシーを知るのは、ユーザーがサインインしたときです。
scenario-policy-at-sign-in-1 = このテナントでは、ポリシーの変更は次のサインイン時にだけ反映されます。管理者がオフライン メッセージを無効にします。
scenario-policy-at-sign-in-2 = Aiko さんのクライアントはまだ知りません。Li さんへのメッセージは、何事もなかったように<spooler>スプーラー</spooler>に入ります。
scenario-policy-at-sign-in-3 = Aiko さんがサインアウトし、もう一度サインインします。クライアントは変更を知り、送信を<refused>拒否</refused>します。
scenario-policy-at-sign-in-4 = Claire さんは変更のあとサインアウトしていないので、クライアントは今も古いポリシーに従います。

scenario-old-build-title = 古いクイック実行のクライアント
scenario-old-build-summary = Giulia さんのクライアントは古すぎて、オフライン メッセージを送れません。
scenario-old-build-1 = Giulia さんのクライアントはクイック実行でインストールされましたが、ずいぶん前のことです。オフライン メッセージを送れる最初のビルド 16.0.6701.1000 より古いのです。
scenario-old-build-2 = Li さんへのメッセージは<refused>拒否</refused>されます。Giulia さんには、Li さんは今メッセージを受信できないと表示されますが、原因は Giulia さん自身のクライアントです。
scenario-old-build-3 = オンラインの Tony さんには送れます。それなら古いクライアントでも十分です。
scenario-old-build-4 = Tony さんが Giulia さんのクライアントを更新します。Li さんへの次のメッセージは<spooler>スプーラー</spooler>に入ります。

scenario-msi-title = MSI ファイルからのインストール
scenario-msi-summary = 同じプログラムのインストール方法が 2 つ。オフライン メッセージを送れるのは片方だけです。
scenario-msi-1 = Pilar さんのクライアントは新しいのですが、クイック実行ではなく MSI ファイルからインストールされました。Li さんへのメッセージは<refused>拒否</refused>されます。
scenario-msi-2 = 受信は別の話です。Pilar さんがサインアウトし、Li さんがメッセージを送ります。Pilar さんのクライアントは確認されません。
scenario-msi-3 = 翌朝、Pilar さんがサインインし、Li さんのメッセージが通知されます。
scenario-msi-4 = IT 部門がクイック実行でクライアントを再インストールします。これからは Pilar さんも Li さんにメッセージを残せます。

scenario-build-boundary-title = オンプレミスのメールボックスにはより新しいビルドを
scenario-build-boundary-summary = 同じクライアントが、あるメールボックスには十分新しく、別のメールボックスには古すぎます。
scenario-build-boundary-1 = Claire さんのビルドは、オフライン メッセージを送れる最も古い 16.0.6701.1000 です。<mailbox>メールボックス</mailbox>は Exchange Online にあり、メッセージは送信されます。
scenario-build-boundary-2 = <mailbox>メールボックス</mailbox>がオンプレミスに移されます。そこでは 16.0.6920.1000 以降のビルドが必要なので、次のメッセージは<refused>拒否</refused>されます。
scenario-build-boundary-3 = 必要なビルドの 1 つ前でも、まだ古すぎます。
scenario-build-boundary-4 = ちょうど必要なビルドになり、メッセージが送信されます。

scenario-web-services-down-title = Exchange Web サービスが停止
scenario-web-services-down-summary = 送信者のクライアントが、自分のメールボックスのサービスに接続できません。
scenario-web-services-down-1 = Claire さんのクライアントは、Exchange Web サービスを通してオフライン メッセージを書き込みます。今日はそこに接続できません。
scenario-web-services-down-2 = Li さんはオフラインで、Claire さんのメッセージは<refused>拒否</refused>されます。ポリシーにもクライアントにも問題はありません。
scenario-web-services-down-3 = Claire さんへのメッセージには影響がありません。Claire さんは今オフラインで、確認されるのは Li さんの側だけです。
scenario-web-services-down-4 = サービスが復旧し、Claire さんも戻りました。メッセージは<spooler>スプーラー</spooler>に入ります。

scenario-no-mailbox-title = メールボックスのない受信者
scenario-no-mailbox-summary = メッセージを置く場所があるかどうかは、前もって確認されません。
scenario-no-mailbox-1 = Li さんの<mailbox>メールボックス</mailbox>がなくなりました。Li さんにメッセージを送る人には、それがわかりません。
scenario-no-mailbox-2 = Aiko さんがメッセージを送ります。Li さんが受信できるかどうかは確認されず、メッセージはいつもどおり<spooler>スプーラー</spooler>に入ります。
scenario-no-mailbox-3 = 2 分後、保存する場所がありません。メッセージは失われ、Aiko さんには通知されません。
scenario-no-mailbox-4 = Li さんにまた<mailbox>メールボックス</mailbox>ができ、次のメッセージはそこに届きます。最初のメッセージは失われたままです。

scenario-federated-title = ほかの会社からのメッセージ
scenario-federated-summary = 社外からのオフライン メッセージは、通常の電子メールになります。
scenario-federated-1 = Nina さんは取引先の Fabrikam に勤めています。Li さんの連絡先に入っていますが、私たちの組織の人ではありません。
scenario-federated-2 = Nina さんが、オフラインの Li さんにメッセージを送ります。メッセージは、ほかの人と同じように Nina さんの<spooler>スプーラー</spooler>で待ちます。
scenario-federated-3 = 2 分後、Li さんの受信トレイに通常の電子メールとして届きます。「見逃した会話」と「会話履歴」は空のままです。
scenario-federated-4 = Li さんがサインインし、通知を受け取ります。Nina さんはオンラインなので、返事は直接届きます。

scenario-lost-connection-title = 誰も気付いていない切断
scenario-lost-connection-summary = Tony さんの列車がトンネルに入りますが、サーバーはまだ接続中だと思っています。
scenario-lost-connection-1 = Tony さんの列車がトンネルに入ります。接続は切れましたが、サーバーは気付いていません。誰から見ても「連絡可能」のままです。
scenario-lost-connection-2 = Aiko さんのメッセージが Tony さんに向けて送信されますが、応答がありません。
scenario-lost-connection-3 = 60 秒後、届かなかったことが Aiko さんに通知されます。どこにも保存されず、ここでようやく Tony さんは「オフライン」と表示されます。
scenario-lost-connection-4 = そこで次のメッセージはオフラインの経路に入り、2 分後には Tony さんの<mailbox>メールボックス</mailbox>にあります。
scenario-lost-connection-5 = 列車がトンネルを抜けます。Tony さんのクライアントが再接続し、2 件目のメッセージが通知されます。1 件目は一度も保存されませんでした。

scenario-same-instant-message-first-title = 同じ 1 秒のうちに：メッセージが先
scenario-same-instant-message-first-summary = Pilar さんが送り、Li さんがサインインする。同じ 1 秒の中で、この順に。
scenario-same-instant-message-first-1 = Pilar さんが Enter キーを押します。Li さんはまだオフラインなので、Pilar さんのクライアントはオフラインの経路で送ります。
scenario-same-instant-message-first-2 = 同じ 1 秒のうち、ほんの少しあとに、Li さんがサインインします。メッセージはもう Pilar さんの<spooler>スプーラー</spooler>の中で、そこにとどまります。
scenario-same-instant-message-first-3 = Li さんは 2 分間オンラインなのに、何も目にしません。それからメッセージが保存され、Li さんに通知されます。

scenario-same-instant-sign-in-first-title = 同じ 1 秒のうちに：サインインが先
scenario-same-instant-sign-in-first-summary = Li さんがサインインし、Pilar さんが送る。同じ 1 秒の中で、この順に。
scenario-same-instant-sign-in-first-1 = Li さんがサインインします。このときから、Pilar さんのクライアントには Li さんが「連絡可能」に見えます。
scenario-same-instant-sign-in-first-2 = 同じ 1 秒のうち、ほんの少しあとに、Pilar さんが Enter キーを押します。メッセージは<toast>トースト</toast>で表示され、<spooler>スプーラー</spooler>は要りません。
scenario-same-instant-sign-in-first-3 = Li さんが<toast>トースト</toast>を開きます。同じ 2 人、同じ 1 秒で、2 分早く届きました。

scenario-admin-connector-title = 管理者：2017 年から 2020 年まで
scenario-admin-connector-summary = 法務部はオフライン メッセージを無効にしたいと考えています。Microsoft の記事を、Skype Online Connector を使って最初の手順からたどります。
scenario-admin-connector-1 = アーカイブされないという理由で、法務部がオフライン メッセージを無効にするよう求めています。管理者が Windows PowerShell を開きます。必要なのは 3.0 以降で、Skype for Business のコマンドレットはまだ使えません。
scenario-admin-connector-2 = 管理者がコネクターのモジュールを読み込み、ユーザー名とパスワードを入力します。ここではサンプルのアカウントを使います。
scenario-admin-connector-3 = Skype for Business Online とのセッションを開き、インポートします。これでコマンドレットを使えるようになりました。
scenario-admin-connector-4 = 記事の最初の例で、全員のオフライン メッセージを無効にします。Claire さんから Li さんへのメッセージは<refused>拒否</refused>されます。
scenario-admin-connector-5 = これでは全員が止まりますが、法務部が気にしているのは Tony さんの分だけです。管理者はオフライン メッセージを有効に戻し、Tony さんについてだけ無効にするポリシーを作ります。
scenario-admin-connector-6 = Claire さんはまた Li さんにメッセージを残せます。Tony さんは残せません。

scenario-admin-teams1-title = 管理者：2020 年 9 月
scenario-admin-teams1-summary = コネクターは Teams モジュールに移りました。ほかは前と同じです。
scenario-admin-teams1-1 = 2020 年 9 月です。オフライン メッセージは無効にしますが、夜に決算を締める経理部だけは例外です。管理者が新しいウィンドウでいつものようにコネクターを読み込もうとすると、もう見つかりません。
scenario-admin-teams1-2 = 今は MicrosoftTeams モジュールの一部です。これを読み込めば、セッションは前と同じように開いてインポートできます。
scenario-admin-teams1-3 = 全員のオフライン メッセージが無効になり、Giulia さんから Li さんへのメッセージは<refused>拒否</refused>されます。
scenario-admin-teams1-4 = 値が True のポリシーを作り、経理部の Giulia さんに割り当てます。Giulia さんのメッセージは送信され、Claire さんのメッセージは送信されません。
scenario-admin-teams1-5 = 管理者がセッションを閉じます。ポリシーはそのまま残り、2 分後に Giulia さんのメッセージが保存されます。

scenario-admin-teams2-title = 管理者：2021 年 3 月
scenario-admin-teams2-summary = 1 行で接続できます。そして記事の 1 行は、書かれたとおりでは動きません。
scenario-admin-teams2-1 = 2021 年 3 月です。Tony さんが、オフライン メッセージなしの 1 か月を試すと申し出ました。管理者が新しいウィンドウを開き、Teams モジュールを読み込んで、ユーザー名とパスワードを入力します。
scenario-admin-teams2-2 = あとは Connect-MicrosoftTeams が済ませます。セッションを開いたりインポートしたりする必要は、もうありません。
scenario-admin-teams2-3 = 記事のとおりに、Tony さんのためのポリシーを作ります。
scenario-admin-teams2-4 = 次の行も記事からコピーしますが、失敗します。Grant のあと、コマンドレット名の途中にスペースがあるからです。
scenario-admin-teams2-5 = 最初のスペースを消しても、また失敗します。PolicyName がダッシュから離れています。
scenario-admin-teams2-6 = スペースを 2 つとも消すと、この行を実行でき、Tony さんにポリシーが割り当てられました。
scenario-admin-teams2-7 = Tony さんから Li さんへのメッセージは<refused>拒否</refused>されます。Aiko さんのメッセージは<spooler>スプーラー</spooler>に入ります。

scenario-admin-teams3-title = 管理者：2021 年 11 月
scenario-admin-teams3-summary = 何年も通用した名前が、もう見つかりません。
scenario-admin-teams3-1 = 2021 年 11 月です。Tony さんはヘルプ デスクに移りました。そこでは、不在の人にメッセージを残さない決まりです。管理者は前と同じように、新しいウィンドウで接続します。
scenario-admin-teams3-2 = 記事のとおりに、Tony さんのためのポリシーを作ります。
scenario-admin-teams3-3 = 「Tony Smith」には割り当てられません。このモジュールは表示名で人を探さないからです。
scenario-admin-teams3-4 = Tony さんには何も変わっていません。Li さんへのメッセージは<spooler>スプーラー</spooler>に入ります。
scenario-admin-teams3-5 = アドレスなら Tony さんが見つかります。次のメッセージは<refused>拒否</refused>されます。

scenario-admin-teams4-title = 管理者：2022 年 7 月
scenario-admin-teams4-summary = 記事のコマンドレットはなくなりました。残るのは既定値です。
scenario-admin-teams4-1 = 2022 年 7 月です。オフライン メッセージを今も無効にできるのか、監査人に尋ねられました。管理者が新しいウィンドウを開き、最新の Teams モジュールを読み込んで接続します。
scenario-admin-teams4-2 = テナントの人たちは、これまでどおり調べられます。
scenario-admin-teams4-3 = しかし、記事の最初の例は認識されません。クライアント ポリシーのコマンドレットは、モジュールから削除されました。
scenario-admin-teams4-4 = そのため Global は既定値のままで、オフライン メッセージも有効なままです。Tony さんから Li さんへのメッセージは<spooler>スプーラー</spooler>に入ります。
scenario-admin-teams4-5 = 2 分後、メッセージは Li さんの<mailbox>メールボックス</mailbox>にあります。これまでの年と同じように。

scenario-two-worlds-title = 2 つのパターンを並べて見る
scenario-two-worlds-summary = 1 つだけ変えて、同じメッセージがどうなるかを比べます。
scenario-two-worlds-1 = Giulia さんは帰宅し、サインアウトしました。Claire さんはまだそれを知りません。
scenario-two-worlds-2 = Claire さんがメッセージを送ります。条件はすべてそろっているので、Claire さんのクライアントはメッセージを <spooler>History Spooler</spooler> に置きます。
scenario-two-worlds-3 = メッセージは Giulia さんの<mailbox>メールボックス</mailbox>で待っています。もし 1 つだけ違っていたら、どうなったでしょうか。規則の下の質問を選び、「比較」を押してください。
scenario-two-worlds-4 = 何を変えても、このパターンは残っています。Giulia さんがサインインし、通知を受け取ります。「比較」では、2 つが分かれたところがわかります。

scenario-practice-gates = 練習：送信の条件
scenario-practice-presence = 練習：状態
scenario-practice-policy = 練習：ポリシー
scenario-practice-timing = 練習：タイミング
scenario-practice-mail = 練習：メール
scenario-practice-question = 何が起きるかを読み、メッセージがどうなるかを答えてください。
scenario-practice-outcome = 結果とその理由です。

scenario-task-slip-title = 見逃したメッセージにする
scenario-task-slip-summary = 誰も閉じないトーストも、メールボックスに行き着きます。
scenario-task-slip-1 = Aiko さんのメッセージが Tony さんの画面に<toast>トースト</toast>で出ています。誰もトーストを閉じず、誰もサインアウトしないまま、<slip>見逃したメッセージ</slip>にしてください。
scenario-task-slip-2 = Tony さんの状態は「一時退席中」です。30 秒後に会話ウィンドウが開いても見る人がいないので、<slip>見逃したメッセージ</slip>になります。

scenario-task-mailbox-title = メールボックスに入れる
scenario-task-mailbox-summary = メッセージが Exchange で Tony さんを待つようにします。
scenario-task-mailbox-1 = Aiko さんも Tony さんもサインインしています。Aiko さんからのメッセージを、Tony さんの<mailbox>メールボックス</mailbox>で待たせてください。
scenario-task-mailbox-2 = Tony さんがサインアウトし、Aiko さんが送信します。2 分後には、Aiko さんのクライアントがメッセージを Tony さんの<mailbox>メールボックス</mailbox>に入れています。

scenario-task-refused-title = 送られないメッセージ
scenario-task-refused-summary = 止められるのは管理者だけです。
scenario-task-refused-1 = Tony さんはサインアウトしていて、ほかはすべて正常です。クライアントにもメールボックスにも触れずに、Claire さんから Tony さんへのメッセージが<refused>拒否</refused>されるようにしてください。
scenario-task-refused-2 = 新しいポリシーによって、Claire さんのオフライン メッセージは無効になります。クライアントはメッセージを<refused>拒否</refused>します。

scenario-task-no-answer-title = 応答がない
scenario-task-no-answer-summary = 送信されたのに、届かないメッセージ。
scenario-task-no-answer-1 = Giulia さんは取り込み中ですが、席にいます。Pilar さんから Giulia さんへのメッセージをタイムアウトさせてください。
scenario-task-no-answer-2 = Giulia さんの接続が切れましたが、サーバーは気付いていません。60 秒後、タイムアウトしたことが Pilar さんに通知されます。

scenario-task-two-ways-title = 2 件のメッセージ、2 つの場所
scenario-task-two-ways-summary = 1 件は先へ進み、もう 1 件は待ちます。
scenario-task-two-ways-1 = Aiko さんも Claire さんも、不在の Tony さんにメッセージを送りました。Claire さんのメッセージは Tony さんの<mailbox>メールボックス</mailbox>へ、Aiko さんのメッセージは<spooler>スプーラー</spooler>に残るようにしてください。
scenario-task-two-ways-2 = Aiko さんがサインアウトします。メッセージを先へ送れるのは Aiko さん自身のクライアントだけです。Claire さんのメッセージは 2 分後に<mailbox>メールボックス</mailbox>に届きます。

scenario-task-signed-in-all-along-title = ずっとサインインしたまま
scenario-task-signed-in-all-along-summary = 席を離れなかった人へのオフライン メッセージ。
scenario-task-signed-in-all-along-1 = Li さんも Pilar さんもサインインしていて、どちらもそのままです。Pilar さんに、サインイン時と同じ形で Li さんのメッセージが通知されるようにしてください。
scenario-task-signed-in-all-along-2 = Pilar さんが Li さんをブロックしたので、Li さんのクライアントには Pilar さんが「オフライン」に見え、メッセージはオフラインの経路に入ります。ずっとサインインしていた Pilar さんには、すぐに通知されます。

scenario-task-urgent-title = 本当に緊急です
scenario-task-urgent-summary = 「応答不可」のまま、1 人だけ届きます。
scenario-task-urgent-1 = Tony さんは「応答不可」にしているので、Giulia さんの最初のメッセージは<slip>見逃したメッセージ</slip>になりました。Tony さんの状態を変えずに、次のメッセージが配信されるようにしてください。
scenario-task-urgent-2 = Tony さんが Giulia さんをワークグループに入れます。「応答不可」でも届く関係です。次のメッセージは<toast>トースト</toast>で届き、ウィンドウが開くと Tony さんの目に入ります。

scenario-task-lost-title = 失われ、誰も知らない
scenario-task-lost-summary = どこにも保存されないメッセージがあります。
scenario-task-lost-1 = Aiko さんのメッセージが Li さんの画面に<toast>トースト</toast>で出ています。このメッセージが、どこにも保存されないで終わるようにしてください。
scenario-task-lost-2 = Li さんのクライアントは Exchange Web サービスに接続できなくなりました。Li さんが<toast>トースト</toast>を閉じても、クライアントは見逃したメッセージをどこにも書き込めず、誰にも知らされません。

scenario-task-own-policy-title = 1 人だけの例外
scenario-task-own-policy-summary = 全員が無効。それでも Claire さんは送らなければなりません。
scenario-task-own-policy-1 = Global でオフライン メッセージが無効なので、Claire さんから Li さんへのメッセージは<refused>拒否</refused>されました。ポリシーの中身を変えずに、次のメッセージを<mailbox>メールボックス</mailbox>で待たせてください。
scenario-task-own-policy-2 = 個別のポリシーは、Global の代わりに適用されます。テナントに初めからあるポリシーで足ります。Claire さんのメッセージは<mailbox>メールボックス</mailbox>で Li さんを待ちます。

scenario-task-repair-title = Giulia さんのクライアントを直す
scenario-task-repair-summary = 問題は 2 つ。理由に出るのは最初の 1 つだけです。
scenario-task-repair-1 = Giulia さんから Li さんへのメッセージは<refused>拒否</refused>されました。クライアントの問題を見つけて、次のメッセージを Li さんの<mailbox>メールボックス</mailbox>で待たせてください。Li さんは戻りません。
scenario-task-repair-2 = Giulia さんのクライアントはクイック実行になり、Exchange Web サービスにも接続できます。メッセージは Li さんの<mailbox>メールボックス</mailbox>で待ちます。

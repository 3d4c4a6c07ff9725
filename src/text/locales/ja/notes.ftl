# What only those who present a story read beside its scenes, in the stories that the lessons tell.

scenario-lunch-note-1 = 不在の人にメッセージを送ったことがあるか、そのときメッセージはどこにあると思ったかを聞いてみましょう。
scenario-lunch-note-4 = ここでは多くの人がトーストを予想します。見逃したメッセージを書くのはサーバーではなく、Tony さん自身のクライアントだと説明しましょう。
scenario-do-not-disturb-note-2 = ポインターで経路をたどりましょう。メッセージは Giulia さんのクライアントに届き、クライアントがメールボックスに入れました。
scenario-policy-off-for-all-note-2 = 送信者の PC からは何も出ていません。拒否したのは送信者自身のクライアントです。Li さんがこれを知ることがあるか、聞いてみましょう。
scenario-two-minutes-note-2 = ここで少し間を取りましょう。次の場面はたった 1 秒ですが、その 1 秒がすべてを変えます。
scenario-not-archived-note-3 = これは 1 つの解釈で、事実とは限りません。記事はこの言葉を説明していません。会場の人たちはどう読むか、聞いてみましょう。
scenario-toast-ignored-note-2 = Giulia さんが今このメッセージを読める場所を聞いてみましょう。会話の中ではなく、メールの中です。
scenario-appear-offline-note-3 = トーストを予想した人がいるか聞いてみましょう。Tony さんはそこにいます。ただ、Claire さんのクライアントにはわかりません。
scenario-policy-off-for-one-note-4 = 多くの人がここで間違えます。ポリシーがあるのは Tony さんですが、送信者は Li さんなので、Tony さんのポリシーは確認されません。
scenario-msi-note-1 = 自分の PC にプログラムがどうインストールされたか知っている人がいるか、聞いてみましょう。ほとんどの人は知りません。
scenario-offline-basic-note-2 = スプーラーがどこにあるか、会場の人たちが見つける時間を取りましょう。サーバーではなく、Aiko さんの PC にあります。
scenario-sender-leaves-note-3 = 何が足りないのか、会場の人たちに答えてもらいましょう。足りないのは Pilar さんのクライアントです。ほかにメッセージを渡せるものはありません。
scenario-several-senders-note-4 = 先へ進む前に、Tony さんが最初に見るのはどちらのメッセージかを聞いてみましょう。
scenario-toast-answered-note-1 = これはふだんの場合です。あとの話と比べるためのものなので、手短に進めましょう。
scenario-workgroup-note-2 = 誰にどの状態が見えるかを聞いてみましょう。次の 2 つの場面はそこから決まります。
scenario-policy-flipped-note-4 = 大事なのは結末です。Li さんは間違った時刻を信じています。Aiko さんはどうすれば防げたか、聞いてみましょう。
scenario-build-boundary-note-3 = 番号を覚える必要はありません。大事なのは、2 つの場所で必要な最小限のビルドが違うことです。
scenario-no-mailbox-note-3 = 少し間を取りましょう。メッセージは失われ、誰にも知らされません。
scenario-admin-teams4-note-3 = このエラーは、PowerShell が知らない名前に対して実際に表示するものです。1 行目を声に出して読みましょう。

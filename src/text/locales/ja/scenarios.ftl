scenario-lunch-title = 12 時にお昼でも？
scenario-lunch-1 = Tony さんはサインアウトしています。それでも Aiko さんはメッセージを書きました。メッセージは Aiko さんのクライアントのスプーラーで待ちます。
scenario-lunch-2 = 2 分後、Aiko さんのクライアントがメッセージを Tony さんのメールボックスに書き込みます。ここで Tony さんの帰りを待ちます。
scenario-lunch-3 = Tony さんが戻ってきました。メールボックスで待っていたメッセージを、クライアントが元の送信時刻とともに知らせます。
scenario-lunch-4 = Giulia さんは席にいますが、「応答不可」です。Pilar さんのメッセージは不在着信の伝言メモになり、Giulia さんのメールボックスに入ります。
scenario-lunch-5 = 管理者が全員のオフライン メッセージを無効にしました。Li さんはオフラインなので、Claire さんのクライアントは送信を拒みます。
scenario-lunch-6 = 自分用のポリシーは Global より優先されます。Claire さんはまた送信できるようになり、メッセージはスプーラーで待ちます。

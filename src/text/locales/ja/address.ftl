address-unknown = 「{ $parameter }」というパラメーターはありません。
address-twice = 「{ $parameter }」が 2 回あります。最初のものが有効です。
address-no-value = 「{ $parameter }」に値がありません。
address-no-switch = 「{ $parameter }={ $value }」：指定できるのは 1 か 0 です。
address-no-step = 「{ $parameter }={ $value }」：ステップは整数で指定します。
address-no-number = 「{ $parameter }={ $value }」：1 以上の整数を指定してください。
address-unknown-scenario = 「{ $value }」というシナリオはありません。
address-unknown-language = このページに「{ $value }」という言語はありません。
address-unknown-theme = 「{ $value }」というテーマはありません。
address-unknown-practice = 「{ $value }」という練習のテーマはありません。
address-unknown-panel = 「{ $value }」というパネルはありません。
address-unknown-user = 「{ $value }」という人はいないので、すべての席を表示しています。
address-step-beyond = ステップ { $step } はありません。このセッションは { $steps } ステップまでです。今は最後のステップにいます。
address-scene-beyond = 場面 { $step } はありません。このストーリーは { $steps } 場面までです。今は最後の場面にいます。
address-too-long = 「{ $parameter }」は { $count } 文字あります。上限は { $most } 文字なので、無視しました。
address-no-text = 「{ $parameter }」は壊れています。{ $at } バイト目から先をテキストとして読めないので、無視しました。
address-stray-percent = 「{ $parameter }」の { $at } バイト目に、何も表さない「%」があります。そのままの文字として扱いました。
address-superseded = 「{ $parameter }」は無視しました。リンクにセッション全体が入っているためです。
address-more = 問題がほかに { $count } 件あります。

link-letter = リンクのセッションが壊れています。{ $at } 文字目の「{ $letter }」はそこにあるはずのない文字です。
link-cut-off = リンクのセッションが途中で切れています。リンク全体をコピーしたか確かめてください。
link-damaged = リンクのセッションが壊れていて、展開できません。リンク全体をコピーしたか確かめてください。
link-too-large = リンクのセッションが大きすぎて、展開できません。
link-no-text = リンクのセッションが壊れています。中身がテキストではありません。
link-foreign = このリンクの中身は、このシミュレーターのセッションではありません。
link-newer = より新しいシミュレーターで作られたリンクです（形式 { $number }）。ページを再読み込みして最新版にしてください。
link-no-step = リンクのセッションが壊れています。ステップが数値ではありません。
link-no-inflating = このブラウザーではリンクのセッションを展開できません。最新のブラウザーなら展開できます。
link-does-not-play = このセッションは再生できません。{ $number } 行目で止まります。

host-not-an-object = シミュレーターへのメッセージはオブジェクトでなければなりません。
host-not-addressed = シミュレーター宛てのメッセージではありません。target が「wywo」ではありません。
host-wrong-version = メッセージのバージョンは { $value } です。このシミュレーターが扱うのはバージョン 1 です。
host-no-version = メッセージにバージョンがありません。v は 1 にしてください。
host-no-id = メッセージに id（200 文字までの文字列、または数値）がないので、応答がどのメッセージのものかわからなくなります。
host-no-command = メッセージに cmd がありません。
host-unknown-command = 「{ $value }」というコマンドはありません。
host-field-missing = 「{ $parameter }」がありません。{ $command } に必要です。
host-field-wrong = 「{ $parameter }」が { $command } に合う値ではありません。
host-field-too-long = 「{ $parameter }」は { $count } 文字あります。上限は { $most } 文字です。
host-out-of-step = セッションの位置が違います。現在はステップ { $step } / { $steps } です。

expect-holds = 期待どおり
expect-fails = 期待と違う
expect-error = 確かめられません
expect-not-an-assertion = ここで確かめられるのは、名前が Assert-Sim で始まるコマンドレットだけです。
expect-too-many = 最初の { $count } 件だけを確かめました。
expect-nothing = 確かめるものがありません。

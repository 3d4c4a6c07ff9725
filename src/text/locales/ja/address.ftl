address-unknown = 「{ $parameter }」はこのページのパラメーターではありません。
address-twice = 「{ $parameter }」が複数回指定されています。最初の値だけを使いました。
address-no-value = 「{ $parameter }」に値がありません。
address-no-switch = 「{ $parameter }={ $value }」は無効です。1 か 0 を指定してください。
address-no-step = 「{ $parameter }={ $value }」は無効です。ステップは整数で指定してください。
address-no-number = 「{ $parameter }={ $value }」は無効です。1 以上の整数を指定してください。
address-unknown-scenario = 「{ $value }」というストーリーはありません。
address-unknown-language = 「{ $value }」という言語には対応していません。
address-unknown-theme = 「{ $value }」というテーマはありません。
address-unknown-practice = 「{ $value }」という練習テーマはありません。
address-unknown-panel = 「{ $value }」というパネルはありません。
address-unknown-user = 「{ $value }」というユーザーが見つからないので、すべての席を表示しています。
address-step-beyond = ステップ { $step } はありません。最後のステップ { $steps } を表示しています。
address-scene-beyond = 場面 { $step } はありません。最後の場面 { $steps } を表示しています。
address-too-long = 「{ $parameter }」は長すぎるので無視しました。{ $count } 文字あります。上限は { $most } 文字です。
address-no-text = 「{ $parameter }」は { $at } バイト目からテキストとして読めないので、無視しました。
address-stray-percent = 「{ $parameter }」の { $at } バイト目に、正しいコードになっていない「%」があります。そのままの文字として扱いました。
address-superseded = 「{ $parameter }」は無視しました。リンクにセッション全体がすでに入っているためです。
address-more = 問題がほかに { $count } 件あります。

link-letter = リンクのセッションが壊れています。{ $at } 文字目に予期しない文字「{ $letter }」があります。リンクをコピーし直してください。
link-cut-off = リンクのセッションが途中で切れています。リンク全体をコピーしてください。
link-damaged = リンクのセッションが壊れていて、開けません。リンク全体をコピーし直してください。
link-too-large = リンクのセッションが大きすぎて、開けません。
link-no-text = このリンクのセッションは壊れています。内容がテキストではありません。
link-foreign = このリンクには、このシミュレーターのセッションが入っていません。
link-newer = このリンクは、より新しいバージョンのシミュレーターで作られています（形式 { $number }）。ページを再読み込みして最新版にしてください。
link-no-step = このリンクのセッションは壊れています。ステップが数値ではありません。
link-no-inflating = このブラウザーではリンクのセッションを開けません。最新のブラウザーをお使いください。
link-does-not-play = このセッションは再生できません。{ $number } 行目で止まります。

host-not-an-object = シミュレーターへのメッセージはオブジェクトでなければなりません。
host-not-addressed = このメッセージはシミュレーター宛てではありません。target が「wywo」ではありません。
host-wrong-version = メッセージのバージョンは { $value } です。このシミュレーターが扱うのはバージョン 1 です。
host-no-version = メッセージにバージョンがありません。v には 1 を指定してください。
host-no-id = メッセージに id（数値、または 200 文字以内の文字列）がないため、応答をメッセージに対応付けられません。
host-no-command = メッセージに cmd がありません。
host-unknown-command = 「{ $value }」というコマンドはありません。
host-field-missing = { $command } には「{ $parameter }」が必要です。
host-field-wrong = 「{ $parameter }」は { $command } には無効です。
host-field-too-long = 「{ $parameter }」は { $count } 文字あります。上限は { $most } 文字です。

expect-holds = 期待どおり
expect-fails = 期待と異なる
expect-error = 確認できませんでした
expect-not-an-assertion = ここで確認できるのは、名前が Assert-Sim で始まるコマンドレットだけです。
expect-too-many = 最初の { $count } 件だけを確認しました。
expect-nothing = 確認するものがありません。

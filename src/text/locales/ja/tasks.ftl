# 課題：メッセージをどうするか、これまでの操作、ヒント、結果。自作の課題の誤りも。
task-panel = 課題
task-goal = メッセージ { $number }：{ $state }
task-goal-of = { $from } さんから { $to } さんへのメッセージ：{ $state }
task-met = 達成
task-acts = これまでの操作：{ $count } 回
task-fewest = 必要な操作は { $count } 回です。待つ操作は数えません。
task-barred = 使えないもの：{ $names }
task-broken = この課題では { $name } を使えません。元に戻すか、最初からやり直してください。
task-hint = ヒント { $at } / { $of }
task-hint-rule = 決め手になる規則：{ $rule }
task-hint-cmdlets = これだけで足ります：{ $names }
task-hint-acts = 1 つの方法：{ $deeds }
task-solved = { $count } 回の操作で達成しました。
task-solved-fewest = これより短い方法は見つかっていません。
task-show = 解答例を見る
stories-solved = 達成済み
fault-bad-goal = 「{ $mark }」に続けて、メッセージの番号と状態を書いてください（例：1 MissedNotice）。まだ送られていないメッセージには from= と to= を加えます。
fault-bad-bar = 「{ $mark }」に続けて、コマンドレットの名前を書いてください（例：Set-SimPresence）。
fault-bad-hint = 「{ $mark }」に続けてヒントを書いてください。ヒントは 1 つの課題に 3 つまでです。
editor-new-task = 新しい課題を書く
editor-task-title = 自分の課題
editor-task-first = Aiko さんのメッセージが Tony さんの画面に出ています。これを見逃したメッセージにしてください。
editor-task-second = Tony さんがトーストを閉じ、メッセージは見逃したメッセージになります。
editor-goal-unmet = この場面の終わりに、目標が達成されていません。
editor-goal-early = この場面が始まる前に、目標が達成されています。
editor-goal-barred = この場面は、使えないはずの { $name } を使っています。
editor-goal-shorter = もっと短い方法があります：{ $deeds }

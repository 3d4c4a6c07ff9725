# Stories: the catalogue, what is wrong with a file, and those that a visitor makes.

## The catalogue

stories-search = ストーリーを検索
stories-theme = テーマ
stories-all = すべて
stories-beats = { $count } 場面
stories-minutes = { $count } 分
stories-seen = 閲覧済み
stories-policy-off = ポリシーで無効：オフライン メッセージが無効
stories-found = { $count } 件
stories-none = 該当するストーリーはありません。別の言葉か別のテーマをお試しください。
stories-missed = ストーリーを読み込めませんでした。
stories-retry = もう一度試す
story-next-story = 次のストーリー：{ $title }
story-next-unnamed = 次のストーリー

## What is wrong with a story’s file

fault-line = { $number } 行目：{ $what }
fault-place = { $number } 行 { $at } 列：{ $what }
fault-no-id = ストーリーの ID を示す行を追加してください（例：「{ $mark } my-story」）。
fault-bad-id = ID に使えるのは、半角の英小文字、数字、ハイフンだけです。「{ $text }」は使えません。
fault-no-title = ストーリーのタイトルを示す行を追加してください。「{ $mark }」に続けて、タイトルを短く書きます。
fault-no-beats = 場面を 1 つ以上追加してください。場面は「{ $mark }」で始まり、何が起きるかを述べる行です。
fault-empty-beat = この場面は空です。「{ $mark }」に続けて、何が起きるかを書いてください。
fault-misplaced = この行は、最初の場面より前に 1 回だけ書けます：{ $text }
fault-bad-cast = 「{ $mark }」に続けて、2 人か 3 人の異なる名前をそれぞれ引用符で囲んで書いてください。
fault-bad-minutes = 「{ $mark }」に続けて、ストーリーの所要時間を分単位の整数で書いてください。
fault-unknown-directive = 「{ $mark }」に続けて look、ask、you、goal、bar、hint、note のどれかを書いてください。
fault-directive-early = この行は場面の中、場面の文の後に書きます：{ $text }
fault-directive-twice = この場面には「{ $text }」の行がすでにあります。
fault-bad-look = look には、メッセージ、規則、ユーザー、パネルのどれかを指定します（例：message=1 rule=R2 user=Tony panel=mail）。「{ $text }」は使えません。
fault-bad-ask = 「{ $mark }」に続けて、メッセージの番号を書いてください。
fault-you-not-first = 「{ $mark }」は単独の行として、場面のスクリプトの最初の行より前に書いてください。

## The visitor’s own stories

editor-intro = ストーリーは、タイトルと場面からできています。場面は、起きることを述べる文と、それを起こすコマンドです。このページでの操作はすべてコマンドになるので、操作を記録しても、自分で書いてもかまいません。
editor-new = 新しいストーリーを書く
editor-record = 操作を記録する
editor-import = .ps1 ファイルを取り込む
editor-drop = ここにファイルをドロップすることもできます。
editor-none = 自分のストーリーはまだありません。
editor-untitled = 無題
editor-delete = 「{ $title }」を削除
editor-deleted = 削除しました：「{ $title }」
editor-restore = 元に戻す
editor-back = 自分のストーリー一覧
editor-text = ストーリーの本文
editor-play = 再生
editor-play-from = 場面を選んで再生
editor-picks = クリックで場面を設定
editor-scene = 設定する場面
editor-cast = ステージの人
editor-light = 注目するもの
editor-ask = 行方を質問するメッセージ
editor-turn = 操作する人
editor-you = 最初の操作は閲覧者が行う
editor-export = .ps1 ファイルとして保存
editor-fine = エラーはありません。
editor-mistakes = エラー { $count } 件
editor-more = ほかに { $count } 件。
editor-denied = このブラウザーではデータを保存できないため、ページを閉じるとストーリーは失われます。残したいものはファイルとして保存してください。
editor-too-large = このストーリーは大きすぎて実行できません。上限は { $count } KB です。
editor-out-of-sight = この場面は「{ $text }」に触れていますが、場面の終わりにはそこにありません。
editor-not-read = ブラウザーがファイルを読み取れませんでした。何も取り込んでいません。
editor-empty-file = ファイルが空です。何も取り込んでいません。
editor-not-text = ファイルの { $number } 行目からはテキストではありません。何も取り込んでいません。
editor-new-title = 自分のストーリー
editor-new-first = Tony さんは外出中。それでも Aiko さんはメッセージを送ります。
editor-new-message = お昼、行きませんか？
editor-new-second = 2 分後、メッセージは Tony さんのメールボックスで待っています。
editor-whole-story = このようなことが起きました。

## While a story is recorded

recording-panel = 操作の記録
recording-hint = 次に何が起きるかを書いてから、操作してください。
recording-say = 次に起きること
recording-add = 追加
recording-stop = 記録を終了して編集

# What keys do, the palette, the summary for those who listen, and the list of steps.
keys-intro = 入力欄に入力しているとき以外は、ページのどこでも使えます。
keys-action = 操作
keys-keys = キー
keys-places = 特定の場所で使うキー
keys-slider = タイムライン：方向キーで 1 ステップ、PageUp と PageDown で 10 ステップ移動し、Home と End で両端に移動します。
keys-tabs = タブ：左右の方向キーでタブを切り替えます。
keys-console = コンソール：上下の方向キーで、以前の行を呼び出すか、候補の間を移動します。Tab で候補を確定し、Shift+Enter で改行します。
keys-escape = Esc でダイアログ、ポップアップ、候補の一覧を閉じます。
keys-single = 単一キーのショートカットを使う
keys-single-about = 音声入力を使う場合や、誤ってキーを押しやすい場合はオフにしてください。Ctrl を使うショートカットは引き続き使えます。
keys-languages = 翻訳された語はシミュレーションに合わせて変わらなくなるため、このページではブラウザーの翻訳を無効にしています。対応言語は { $list } で、ページの下部で選択できます。
palette-field = 何をしますか？
palette-list = 操作
palette-count = { $count ->
    [0] 該当する操作はありません。
   *[other] 操作 { $count } 件
}
palette-tab = 「{ $name }」を開く
palette-story = ストーリー：{ $title }
palette-theme = テーマ：{ $name }
palette-language = 言語：{ $name }

side-panel = 管理者
summary-panel = 概要
announce-panel = 「{ $panel }」を開きました。
summary-here = 開いている { $count } 席、全員のメッセージのタイムライン、選択したメッセージがそこにある理由の説明、そして管理者のパネル（ポリシー、コンソール、メール、真理値表）があります。
summary-panels = このページの内容：{ $list }。
summary-stage = このページではストーリーをたどります。場面ごとの文、メッセージがクライアントからクライアントへ進む経路を示すステージ、結果を決めた規則、タイムラインがあります。
summary-people = ステージ：{ $people }。
summary-can-stage = 自分で操作することもできます。ステージで、サインインとサインアウト、状態の変更、ネットワーク ケーブルの取り外し、メッセージの送信ができます。「自由に試す」を選ぶと、すべてのパネルが開きます。
summary-story = ストーリー「{ $title }」、全 { $of } 場面の { $at } 番目：{ $narration }
summary-clock = { $day } { $time }、全 { $steps } ステップ中 { $step } ステップ目。
summary-seats = 開いている席：{ $seats }。
summary-ledger = { $sent }：{ $parts }。
summary-next = 「次へ」を押すとストーリーが進みます。
summary-can = サインインとサインアウト、席からのメッセージの送信、ポリシーの変更、タイムラインのステップ間の移動ができます。
summary-can-seats = サインインとサインアウト、席からのメッセージの送信ができます。
summary-can-policies = ポリシーを変更できます。
summary-can-steps = タイムラインのステップ間を移動できます。
summary-keys = 疑問符キーですべてのショートカットを表示し、Ctrl+K で操作を名前から探せます。

steps-title = ステップ一覧
steps-start = 最初
steps-moved = #{ $id }「{ $text }」、{ $between }：{ $state }。
steps-more = ほかにメッセージ { $count } 件。
steps-left-out = ほかに { $count } ステップあります。ここには近いステップだけを表示しています。

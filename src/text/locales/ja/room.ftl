# What a room is shown, and the presenter’s keys.

room-last = 最後のコマンド
room-client = { $name }のクライアント
room-black = 画面は黒です。B キーを押すと、場面がもう一度表示されます。
room-toolbar = ツールバー
room-blacken = 画面を黒にする
room-keys = 押したキーを表示
room-end = 終了
room-window = 会場用ウィンドウを開く

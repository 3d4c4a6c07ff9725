# What a room is shown, and the presenter’s keys.

room-last = 最後のコマンド
room-client = { $name } さんのクライアント
room-black = 画面は黒くなっています。B キーを押すと場面に戻ります。
room-toolbar = ツールバー
room-blacken = 画面を黒くする
room-keys = 押したキーを表示
room-end = 終了
room-window = 会場用のウィンドウを開く

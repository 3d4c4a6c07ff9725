# Dialogs: their titles, which are also the words of the buttons that open them.

dialog-stories = ストーリー
dialog-editor = 自分のストーリー
dialog-share = 共有
dialog-embed = 埋め込み
dialog-export = エクスポート
dialog-rules = ルール
dialog-reference = PowerShell リファレンス
dialog-palette = 操作を探す
dialog-help = キー
dialog-close = 閉じる
dialog-empty = まだ何もありません。
page-coming = 読み込み中…
page-more = このシミュレーターについて
story-missing = ストーリーを読み込めませんでした。何も変わっていません。
story-broken = ストーリーのファイルに誤りがあります: { $what }

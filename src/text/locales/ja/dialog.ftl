# ダイアログのタイトル。開くボタンの文言も兼ねる。

dialog-stories = ストーリー
dialog-editor = 自分のストーリー
dialog-share = 共有
dialog-embed = 埋め込み
dialog-export = エクスポート
dialog-rules = 規則
dialog-reference = PowerShell リファレンス
dialog-palette = 操作を探す
dialog-help = ショートカット
dialog-close = 閉じる
page-coming = 読み込み中…
page-more = このシミュレーターについて
story-missing = ストーリーを読み込めませんでした。セッションは変わっていません。
story-broken = ストーリーのファイルにエラーがあります：{ $what }

# コマンドレットのリファレンス。コマンドレットの説明は、PowerShell のヘルプと同じく、どの言語でも英語。

reference-about = 再現しているすべてのコマンドレットです。どの例もここで実行できます。コマンドレットの説明は英語です。
reference-search = コマンドレットやパラメーターを探す
reference-none = 「{ $text }」に一致するものはありません。
reference-list = コマンドレット
reference-policies = クライアント ポリシー
reference-online = 接続とユーザー
reference-sim = シミュレーター
reference-help = ヘルプ
reference-everyday = よく使う PowerShell
reference-syntax = 構文
reference-parameters = パラメーター
reference-examples = 例
reference-run = 実行
reference-run-this = コンソールで実行：{ $line }
reference-module = モジュール { $name }
reference-aliases = エイリアス：{ $names }
reference-mandatory = 必須
reference-pipeline = パイプラインから
reference-settings = <settings>：{ $count } 個の設定それぞれに 1 つのパラメーター
reference-settings-blank = いずれも $null を受け付け、その設定は空白になります。

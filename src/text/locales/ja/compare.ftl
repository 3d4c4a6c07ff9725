# 2 つのパターンを並べて見る。

dialog-compare = 2 つのパターンを比較
compare-title = もし…だったら？{ $change }
compare-count = { $count ->
    [0] 結果が変わるメッセージはありません。
   *[other] メッセージ { $total } 件のうち { $count } 件の結果が変わります。
}
compare-only = このメッセージの結果が変わります。
compare-none = まだパターンは 1 つだけです。メッセージについて「もし…だったら？」と尋ねるか、前のステップに戻って別の操作をしてください。
compare-message = メッセージ
compare-not-sent = 未送信
compare-reads = 送信者への表示：{ $words }
compare-parting = 2 つが分かれるところ
compare-no-rule = これ以上の規則は確認されていません。
compare-here = 現在地
compare-go = ここから続ける
compare-as-told = ストーリーのとおり
compare-first = パターン A
compare-second = パターン B
compare-chart = 両方のパターンを 1 つのタイムラインに表示
compare-walk = 両方のパターンをステップごとに見る
compare-link = この比較へのリンク
compare-picture = 画像を保存
compare-png = PNG で保存
compare-script = スクリプトを保存
compare-worlds = すべてのパターン
compare-world-name = このパターンの名前：{ $name }
compare-rename = 名前を変更
compare-delete-short = 削除
compare-delete = 「{ $name }」を削除

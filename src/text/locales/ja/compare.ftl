# 二つの世界を並べて見る。

dialog-compare = 2 つのバージョンを比較
compare-title = もし…だったら？{ $change }
compare-count = { $count ->
    [0] 結果が変わるメッセージはありません。
   *[other] メッセージ { $total } 件のうち { $count } 件の結果が変わります。
}
compare-none = まだバージョンは 1 つだけです。メッセージについて「もし…だったら？」と尋ねるか、前のステップに戻って別の操作をしてください。
compare-message = メッセージ
compare-not-sent = 送信されていない
compare-reads = 送信者に見えるもの：{ $words }
compare-parting = 2 つが分かれるところ
compare-no-rule = これ以上の規則は確認されていません。
compare-here = 現在地
compare-go = ここで続ける
compare-as-told = ストーリーのとおり
compare-first = バージョン A
compare-second = バージョン B
compare-chart = 2 つのバージョンを 1 つのタイムラインに
compare-walk = 2 つのバージョンを一緒にたどる
compare-link = この比較へのリンク
compare-picture = 画像を保存
compare-script = スクリプトを保存
compare-worlds = すべてのバージョン
compare-world-name = このバージョンの名前：{ $name }
compare-rename = 名前を変更
compare-delete-short = 削除
compare-delete = 「{ $name }」を削除

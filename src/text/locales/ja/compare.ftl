# 二つの世界を並べて見る。

dialog-compare = 二つの世界を比べる
compare-title = もし…だったら？{ $change }
compare-count = { $count ->
    [0] 結果が変わるメッセージはありません。
   *[other] メッセージ { $total } 件のうち { $count } 件の結果が変わります。
}
compare-none = まだ世界は一つだけです。メッセージについて「もし…だったら？」と尋ねるか、前の手順で操作してください。
compare-message = メッセージ
compare-not-sent = 送信されていない
compare-reads = 送信者に見えるもの：{ $words }
compare-parting = 二つが分かれるところ
compare-no-rule = これ以上の規則は参照されていません。
compare-here = 現在地
compare-go = ここで続ける
compare-as-told = 物語のとおり
compare-first = 世界 A
compare-second = 世界 B
compare-chart = 一つのタイムライン上の二つの世界
compare-walk = 二つの世界を一緒にたどる
compare-link = この比較へのリンク
compare-picture = 画像を保存
compare-script = スクリプトを保存
compare-worlds = すべての世界
compare-world-name = この世界の名前：{ $name }
compare-rename = 名前を変更
compare-delete-short = 削除
compare-delete = 「{ $name }」を削除

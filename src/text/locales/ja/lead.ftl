lead-panel = ガイド
lead-close = ガイドを閉じる
lead-next = 「{ $button }」を押すと、次に起きることがわかります。
lead-waits = メッセージは { $name } さんのメールボックスで待っています。
lead-why = メッセージがそこにある理由を、規則ごとに示しています。
lead-timeline = この線をドラッグすると、どの時点にも戻れます。
lead-try = 自分でも試してください。メッセージを書く、サインアウトする、ポリシーを変える。

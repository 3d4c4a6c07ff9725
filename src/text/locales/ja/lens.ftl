# 視点：誰が何を知っているか。
lens-title = 誰が何を知っているか
lens-truth = 実際の状況
lens-user = { $name } さんが知っていること
lens-administrator = 管理者に見えること
lens-hidden = { $name } さんには知りようがありません。
lens-hidden-administrator = 管理者には見えません。
lens-hatched = { $name } さんには知りようがないものに、斜線を引いています。
lens-sent = { $name } さんは、メッセージを送信したことを知っていますが、そのあとどうなったかは知りません。
lens-refused = { $name } さんは、メッセージが拒否されたことを知っていますが、その理由は知りません。
lens-timed-out = { $name } さんは、応答がなかったことを知っていますが、その理由は知りません。
lens-toast = { $name } さんにはトーストでメッセージが見えていますが、どのように届いたかはわかりません。
lens-conversation = { $name } さんには会話の中でメッセージが見えていますが、どのように届いたかはわかりません。
lens-slip = { $name } さんには見逃したメッセージの知らせが見えていますが、どのように届いたかはわかりません。
lens-nothing = { $name } さんは、このメッセージのことを知りません。
lens-administrator-knows = 管理者に見えるのは、ユーザー、メールボックス、ポリシーです。メッセージ、クライアント、状態は見えません。
lens-legend = 粗い斜線：「誰が何を知っているか」で選んだ人には知りようがないもの。
keys-lens = 誰が何を知っているか：次の視点へ

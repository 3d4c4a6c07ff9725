# 視点: だれが何を知っているか。
lens-title = だれが何を知っているか
lens-truth = 実際の状況
lens-user = { $name }が知っていること
lens-administrator = 管理者に見えること
lens-hidden = { $name }には知ることができません。
lens-hidden-administrator = 管理者には見えません。
lens-hatched = { $name }が知ることのできないものには斜線が引かれています。
lens-sent = { $name }はメッセージを送信したことを知っていますが、その後どうなったかは知りません。
lens-refused = { $name }はメッセージが拒否されたことを知っていますが、その理由は知りません。
lens-timed-out = { $name }は応答がなかったことを知っていますが、その理由は知りません。
lens-toast = { $name }には通知でメッセージが見えていますが、どう届いたかは知りません。
lens-conversation = { $name }には会話でメッセージが見えていますが、どう届いたかは知りません。
lens-slip = { $name }には不在着信メッセージの通知が見えていますが、どう届いたかは知りません。
lens-nothing = { $name }はこのメッセージのことを知りません。
lens-administrator-knows = 管理者に見えるのはユーザー、メールボックス、ポリシーです。メッセージ、クライアント、プレゼンスは見えません。
lens-legend = 粗い斜線：「だれが何を知っているか」で選んだ人が知ることのできないもの。
keys-lens = だれが何を知っているか：次の視点へ

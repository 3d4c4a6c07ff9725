error-broken = シミュレーターが停止しました
error-broken-help = 原因はシミュレーターの不具合で、あなたの操作ではありません。下にあるのはこのセッションのスクリプトです。コピーして最初からやり直し、コンソールに貼り付ければ、すべて元どおりになります。
error-broken-script = このセッションのスクリプト
error-broken-line = 次の内容の実行中に発生しました。
error-broken-back = 最初からやり直す
error-broken-good = 正常に動作した最後のステップに戻る

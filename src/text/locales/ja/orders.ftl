# Acts of one instant in another order.
orders-matter = 同時：順序で結果が変わる
orders-any = 同時：どの順序でも同じ
orders-title = 同時（{ $time }）：もし順序が違っていたら？
orders-then = { $first }、次に、{ $next }

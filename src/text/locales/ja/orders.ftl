# Acts of one instant in another order.
orders-matter = 同時：順序が影響
orders-any = 同時：順序は影響しない
orders-title = 同時（{ $time }）：もし順序が違っていたら…？
orders-then = { $first }、次に{ $next }

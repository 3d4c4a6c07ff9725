# Acts of one instant in another order.
orders-matter = insieme: l’ordine conta
orders-any = insieme, in qualsiasi ordine
orders-title = Insieme ({ $time }): e se l’ordine fosse stato…?
orders-then = { $first }, poi { $next }

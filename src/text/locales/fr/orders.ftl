# Acts of one instant in another order.
orders-matter = en même temps : l’ordre compte
orders-any = en même temps, dans n’importe quel ordre
orders-title = En même temps ({ $time }) : et si l’ordre avait été… ?
orders-then = { $first }, puis { $next }

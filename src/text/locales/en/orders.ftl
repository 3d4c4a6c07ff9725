# Acts of one instant in another order.
orders-matter = at once: the order matters
orders-any = at once, in any order
orders-title = At once ({ $time }): what if the order had been…?
orders-then = { $first }, then { $next }

# Acts of one instant in another order.
orders-matter = a la vez: el orden importa
orders-any = a la vez, en cualquier orden
orders-title = A la vez ({ $time }): ¿y si el orden hubiera sido…?
orders-then = { $first }, luego { $next }

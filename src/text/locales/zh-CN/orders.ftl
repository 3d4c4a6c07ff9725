# Acts of one instant in another order.
orders-matter = 同时：先后有影响
orders-any = 同时：先后无影响
orders-title = 同时（{ $time }）：假如先后顺序不同……？
orders-then = { $first }，然后：{ $next }

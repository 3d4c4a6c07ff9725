# Was zugleich geschah, in anderer Reihenfolge.
orders-matter = zugleich: die Reihenfolge zählt
orders-any = zugleich, in beliebiger Reihenfolge
orders-title = Zugleich ({ $time }): Was wäre, wenn die Reihenfolge so gewesen wäre …?
orders-then = { $first }, danach: { $next }

def fewest(coins, amount):
    if amount == 0:
        return 0
    best = None
    for coin in coins:
        if coin <= amount:
            rest = fewest(coins, amount - coin)
            if rest is not None and (best is None or rest + 1 < best):
                best = rest + 1
    return best

def fewest(coins, amount):
    count = 0
    for coin in sorted(coins, reverse=True):
        count += amount // coin
        amount = amount % coin
    if amount > 0:
        return None
    return count

def cheapest(prices):
    if not prices:
        return None
    return min(prices)

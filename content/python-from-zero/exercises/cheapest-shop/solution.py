def cheapest(prices):
    """Return the shop with the lowest price, or None."""
    best = None
    for shop, price in prices.items():
        if best is None or price < prices[best]:
            best = shop
    return best

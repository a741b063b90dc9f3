def cheapest(prices):
    best = None
    lowest = 0
    for shop, price in prices.items():
        if price < lowest:
            best = shop
            lowest = price
    return best

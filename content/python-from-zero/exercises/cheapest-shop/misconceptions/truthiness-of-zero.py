def cheapest(prices):
    best = None
    lowest = 0
    for shop, price in prices.items():
        if not lowest or price < lowest:
            best = shop
            lowest = price
    return best

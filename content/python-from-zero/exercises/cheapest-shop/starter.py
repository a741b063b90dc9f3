def cheapest(prices):
    """Return the shop with the lowest price, or None."""

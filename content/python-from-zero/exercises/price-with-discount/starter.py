def discounted(price, percent=10):
    """Return the price after a discount of so many percent."""

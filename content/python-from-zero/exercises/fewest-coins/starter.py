def fewest(coins, amount):
    """Return the smallest number of coins for the amount, or None."""

def running(amounts):
    """Return the sums up to each place."""
    total = 0
    sums = []
    for amount in amounts:
        total += amount
        sums.append(total)
    return sums

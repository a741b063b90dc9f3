def merged(left, right):
    """Return a new dictionary with the numbers of both added up."""
    total = dict(left)
    for thing, number in right.items():
        total[thing] = total.get(thing, 0) + number
    return total

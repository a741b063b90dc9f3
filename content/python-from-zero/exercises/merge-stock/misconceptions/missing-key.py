def merged(left, right):
    total = dict(left)
    for thing, number in right.items():
        total[thing] = total[thing] + number
    return total

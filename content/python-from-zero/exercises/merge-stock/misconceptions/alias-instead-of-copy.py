def merged(left, right):
    total = left
    for thing, number in right.items():
        total[thing] = total.get(thing, 0) + number
    return total

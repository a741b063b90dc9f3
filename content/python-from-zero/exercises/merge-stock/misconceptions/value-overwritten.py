def merged(left, right):
    total = dict(left)
    total.update(right)
    return total

def running(amounts):
    total = 0
    sums = []
    for amount in amounts:
        sums.append(total)
        total += amount
    return sums

def running(amounts):
    sums = []
    for amount in amounts:
        total = 0
        total += amount
        sums.append(total)
    return sums

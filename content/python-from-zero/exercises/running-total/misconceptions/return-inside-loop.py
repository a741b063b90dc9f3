def running(amounts):
    total = 0
    sums = []
    for amount in amounts:
        total += amount
        sums.append(total)
        return sums

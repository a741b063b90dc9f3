def second_best(scores):
    best = 0
    second = 0
    for score in scores:
        if score > best:
            second = best
            best = score
        elif best > score > second:
            second = score
    if second == 0:
        return None
    return second

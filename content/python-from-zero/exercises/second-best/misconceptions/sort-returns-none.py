def second_best(scores):
    different = []
    for score in scores:
        if score not in different:
            different.append(score)
    if len(different) < 2:
        return None
    ordered = different.sort()
    return ordered[-2]

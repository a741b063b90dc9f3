def second_best(scores):
    different = []
    for score in scores:
        if score not in different:
            different.append(score)
    return sorted(different)[-2]

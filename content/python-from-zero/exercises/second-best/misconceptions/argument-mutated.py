def second_best(scores):
    scores.sort()
    for place in range(len(scores) - 2, -1, -1):
        if scores[place] != scores[-1]:
            return scores[place]
    return None

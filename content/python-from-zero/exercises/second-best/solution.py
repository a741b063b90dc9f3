def second_best(scores):
    """Return the second highest different score, or None."""
    different = []
    for score in scores:
        if score not in different:
            different.append(score)
    if len(different) < 2:
        return None
    return sorted(different)[-2]

def best_days(answers):
    counts = {}
    for days in answers.values():
        for day in set(days):
            counts[day] = counts.get(day, 0) + 1
    if not counts:
        return []
    return [max(sorted(counts), key=counts.get)]

def best_days(answers):
    max = 0
    counts = {}
    for days in answers.values():
        for day in set(days):
            counts[day] = counts.get(day, 0) + 1
    if not counts:
        return []
    max = max(counts.values())
    return sorted(day for day, count in counts.items() if count == max)

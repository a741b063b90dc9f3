def best_days(answers):
    """Return the days that suit the most people, in order."""
    counts = {}
    for days in answers.values():
        for day in set(days):
            counts[day] = counts.get(day, 0) + 1
    if not counts:
        return []
    most = max(counts.values())
    return sorted(day for day, count in counts.items() if count == most)

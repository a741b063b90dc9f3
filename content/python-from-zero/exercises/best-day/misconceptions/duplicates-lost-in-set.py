def best_days(answers):
    named = set()
    for days in answers.values():
        named = named | set(days)
    return sorted(named)

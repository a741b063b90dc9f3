def best_days(answers):
    """Return the days that suit the most people, in order."""

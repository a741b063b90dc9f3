def second_best(scores):
    """Return the second highest different score, or None."""

def scores(line):
    """Return the scores by name."""

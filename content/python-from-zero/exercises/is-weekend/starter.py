def is_weekend(day):
    """Return whether day is "sat" or "sun", in capitals or not."""

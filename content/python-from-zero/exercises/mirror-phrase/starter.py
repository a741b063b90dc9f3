def is_mirror(phrase):
    """Return whether the letters and digits read the same backwards."""

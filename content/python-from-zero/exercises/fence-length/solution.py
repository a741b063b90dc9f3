def fence(width, length):
    """Return the metres of fence around a garden, less the gate."""
    return 2 * (width + length) - 2

def fence(width, length):
    """Return the metres of fence around a garden, less the gate."""

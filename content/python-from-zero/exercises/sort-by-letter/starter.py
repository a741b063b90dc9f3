def register(names):
    """Return the names by their first letter."""

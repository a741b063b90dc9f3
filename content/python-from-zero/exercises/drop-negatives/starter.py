def valid(readings):
    """Return a new list of the readings that are not negative."""

def merged(left, right):
    """Return a new dictionary with the numbers of both added up."""

def income(path):
    """Return the sum of number times price over the file."""

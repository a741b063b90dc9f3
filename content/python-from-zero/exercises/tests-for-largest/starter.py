def passes(largest):
    """Return whether the function largest works."""
    return largest([1, 2, 3]) == 3

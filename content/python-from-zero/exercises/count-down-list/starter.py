def valley(n):
    """Return the numbers from n down to 0 and up again."""

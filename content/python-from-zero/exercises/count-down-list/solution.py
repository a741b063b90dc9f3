def valley(n):
    """Return the numbers from n down to 0 and up again."""
    if n == 0:
        return [0]
    return [n] + valley(n - 1) + [n]

def plan(rows, seats):
    """Return rows lists of free seats."""

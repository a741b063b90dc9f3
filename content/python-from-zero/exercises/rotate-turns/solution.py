def next_round(players):
    """Return a new list with the first player at the end."""
    return players[1:] + players[:1]

def plan(rows, seats):
    """Return rows lists of free seats."""
    room = []
    for _ in range(rows):
        room.append(["."] * seats)
    return room

def next_round(players):
    moved = players
    if moved:
        moved.append(moved.pop(0))
    return moved

def next_round(players):
    moved = players[1:]
    moved.append(players[:1])
    return moved

def next_round(players):
    return players[1:] + [players[0]]

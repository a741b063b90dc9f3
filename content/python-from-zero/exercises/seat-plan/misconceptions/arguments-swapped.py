def plan(rows, seats):
    room = []
    for _ in range(seats):
        room.append(["."] * rows)
    return room

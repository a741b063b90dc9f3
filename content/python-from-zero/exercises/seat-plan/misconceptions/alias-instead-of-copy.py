def plan(rows, seats):
    row = ["."] * seats
    room = []
    for _ in range(rows):
        room.append(row)
    return room

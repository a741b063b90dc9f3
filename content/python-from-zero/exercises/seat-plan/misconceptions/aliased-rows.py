def plan(rows, seats):
    return [["."] * seats] * rows

def ways(stairs):
    here, above = 0, 1
    for _ in range(stairs):
        here, above = above, here + above
    return here

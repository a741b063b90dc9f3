def ways(stairs):
    here, above = 1, 1
    for _ in range(stairs + 1):
        here, above = above, here + above
    return here

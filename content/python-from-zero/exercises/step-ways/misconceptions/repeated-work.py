def ways(stairs):
    if stairs <= 1:
        return 1
    return ways(stairs - 1) + ways(stairs - 2)

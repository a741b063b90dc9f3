def ways(stairs):
    """Return in how many ways the stairs can be climbed."""
    here, above = 1, 1
    for _ in range(stairs):
        here, above = above, here + above
    return here

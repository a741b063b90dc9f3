def steps(heights):
    """Return the differences from each post to the next."""
    found = []
    for place in range(len(heights) - 1):
        found.append(heights[place + 1] - heights[place])
    return found

def steps(heights):
    found = []
    for place in range(1, len(heights) - 1):
        found.append(heights[place + 1] - heights[place])
    return found

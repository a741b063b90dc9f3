def steps(heights):
    found = []
    for place in range(len(heights) - 1):
        found.append(heights[place] - heights[place + 1])
    return found

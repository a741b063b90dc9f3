def steps(heights):
    found = []
    for place in range(len(heights)):
        found.append(heights[place + 1] - heights[place])
    return found

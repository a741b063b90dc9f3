def insert(times, new):
    place = 0
    while place < len(times) and times[place] < new:
        place += 1
    times.insert(place, new)
    return place

def insert(times, new):
    place = 0
    while times[place] <= new and place < len(times):
        place += 1
    times.insert(place, new)
    return place

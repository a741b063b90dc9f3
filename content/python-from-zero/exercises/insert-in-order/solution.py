def insert(times, new):
    """Put a time into its place and return that place."""
    place = 0
    while place < len(times) and times[place] <= new:
        place += 1
    times.insert(place, new)
    return place

def sightings(path, bird):
    """Return how many lines of the file name the bird."""
    count = 0
    with open(path) as file:
        for line in file:
            if line.strip().lower() == bird.lower():
                count += 1
    return count

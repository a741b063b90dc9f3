def sightings(path, bird):
    """Return how many lines of the file name the bird."""

def valid(readings):
    """Return a new list of the readings that are not negative."""
    good = []
    for reading in readings:
        if reading >= 0:
            good.append(reading)
    return good

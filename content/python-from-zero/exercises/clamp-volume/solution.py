def clamp(volume, low=0, high=100):
    """Return volume, but not below low and not above high."""
    if volume < low:
        return low
    if volume > high:
        return high
    return volume

def clamp(volume, low=0, high=100):
    """Return volume, but not below low and not above high."""

def ways(stairs):
    """Return in how many ways the stairs can be climbed."""

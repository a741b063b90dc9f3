def steps(heights):
    """Return the differences from each post to the next."""

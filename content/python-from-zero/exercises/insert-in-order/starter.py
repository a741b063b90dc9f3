def insert(times, new):
    """Put a time into its place and return that place."""

def running(amounts):
    """Return the sums up to each place."""

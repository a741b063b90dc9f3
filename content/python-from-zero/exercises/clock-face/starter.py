def clock(minutes):
    """Return the time of day as hh:mm."""

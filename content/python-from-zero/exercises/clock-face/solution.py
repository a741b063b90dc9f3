def clock(minutes):
    """Return the time of day as hh:mm."""
    hours = minutes // 60 % 24
    return f"{hours:02d}:{minutes % 60:02d}"

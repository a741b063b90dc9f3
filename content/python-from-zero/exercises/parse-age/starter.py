def parse_age(text):
    """Return the age from 0 to 130, or None."""

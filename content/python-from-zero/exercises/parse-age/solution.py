def parse_age(text):
    """Return the age from 0 to 130, or None."""
    try:
        age = int(text)
    except ValueError:
        return None
    if 0 <= age <= 130:
        return age
    return None

def invite(name, guests=[]):
    """Add a guest and return the list; without a list, begin a new one."""
    guests.append(name)
    return guests

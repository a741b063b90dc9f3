def invite(name, guests=None):
    """Add a guest and return the list; without a list, begin a new one."""
    if guests is None:
        guests = []
    guests.append(name)
    return guests

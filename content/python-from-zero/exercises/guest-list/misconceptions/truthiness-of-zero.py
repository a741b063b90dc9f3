def invite(name, guests=None):
    guests = guests or []
    guests.append(name)
    return guests

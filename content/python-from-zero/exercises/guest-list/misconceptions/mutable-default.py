def invite(name, guests=[]):
    guests.append(name)
    return list(guests)

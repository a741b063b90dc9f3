def invite(name, guests=None):
    if guests is None:
        guests = []
    return guests + [name]

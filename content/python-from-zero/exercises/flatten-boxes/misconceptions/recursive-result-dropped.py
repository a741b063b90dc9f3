def unpack(box):
    things = []
    for item in box:
        if isinstance(item, list):
            unpack(item)
        else:
            things.append(item)
    return things

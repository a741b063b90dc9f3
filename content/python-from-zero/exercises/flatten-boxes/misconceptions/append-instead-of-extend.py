def unpack(box):
    things = []
    for item in box:
        if isinstance(item, list):
            things.append(unpack(item))
        else:
            things.append(item)
    return things

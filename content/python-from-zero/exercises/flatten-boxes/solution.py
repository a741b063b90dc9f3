def unpack(box):
    """Return all things in the box and in the boxes inside it."""
    things = []
    for item in box:
        if isinstance(item, list):
            things.extend(unpack(item))
        else:
            things.append(item)
    return things

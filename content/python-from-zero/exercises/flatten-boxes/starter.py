def unpack(box):
    """Return all things in the box and in the boxes inside it."""

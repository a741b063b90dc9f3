def register(names):
    """Return the names by their first letter."""
    drawers = {}
    for name in names:
        letter = name[0]
        if letter not in drawers:
            drawers[letter] = []
        drawers[letter].append(name)
    return drawers

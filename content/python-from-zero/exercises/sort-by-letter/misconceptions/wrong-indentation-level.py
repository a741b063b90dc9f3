def register(names):
    drawers = {}
    for name in names:
        letter = name[0]
        if letter not in drawers:
            drawers[letter] = []
            drawers[letter].append(name)
    return drawers

def register(names):
    drawers = {}
    for name in names:
        drawers[name[0]] = [name]
    return drawers

def register(names):
    drawers = {}
    for name in names:
        drawers[name[0]].append(name)
    return drawers

def scores(line):
    """Return the scores by name."""
    found = {}
    if line.strip() == "":
        return found
    for part in line.split(","):
        name, score = part.split(":")
        found[name.strip()] = int(score)
    return found

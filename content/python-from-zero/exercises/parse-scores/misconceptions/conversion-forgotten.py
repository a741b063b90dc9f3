def scores(line):
    found = {}
    if line.strip() == "":
        return found
    for part in line.split(","):
        name, score = part.split(":")
        found[name.strip()] = score.strip()
    return found

def scores(line):
    found = {}
    for part in line.split(","):
        name, score = part.split(":")
        found[name.strip()] = int(score)
    return found

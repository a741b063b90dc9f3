def scores(line):
    found = {}
    if line.strip() == "":
        return found
    for part in line.split(","):
        name, score = part.split(":")
        name.strip()
        found[name] = int(score)
    return found

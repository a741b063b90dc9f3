def sightings(path, bird):
    count = 0
    with open(path) as file:
        for line in file:
            if line.strip().lower() == bird.lower():
                count += 1
            return count

def income(path):
    """Return the sum of number times price over the file."""
    total = 0
    with open(path) as file:
        lines = file.readlines()
    for line in lines[1:]:
        if line.strip() == "":
            continue
        _, number, price = line.split(",")
        total += int(number) * float(price)
    return total

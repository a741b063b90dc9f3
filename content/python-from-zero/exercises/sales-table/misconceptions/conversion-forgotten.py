def income(path):
    total = 0
    with open(path) as file:
        lines = file.readlines()
    for line in lines[1:]:
        if line.strip() == "":
            continue
        _, number, price = line.split(",")
        total += number * price
    return total

def income(path):
    total = 0
    with open(path) as file:
        lines = file.readlines()
    for line in lines:
        if line.strip() == "":
            continue
        _, number, price = line.split(",")
        total += int(number) * float(price)
    return total

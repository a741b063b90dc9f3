def add_labels(path, fruits):
    with open(path, "w") as file:
        for fruit in fruits:
            file.write(f"Jam: {fruit}\n")

def add_labels(path, fruits):
    with open(path, "a") as file:
        for fruit in fruits:
            file.write(f"Jam: {fruit}")

def add_labels(path, fruits):
    """Write a label for each fruit to the end of the file."""
    with open(path, "a") as file:
        for fruit in fruits:
            file.write(f"Jam: {fruit}\n")

def add_labels(path, fruits):
    for fruit in fruits:
        print(f"Jam: {fruit}")

def add_labels(path, fruits):
    """Write a label for each fruit to the end of the file."""

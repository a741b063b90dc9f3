def withdraw(box, amount):
    """Take coins out of the box and return how many are left."""

def withdraw(box, amount):
    """Take coins out of the box and return how many are left."""
    if amount <= 0:
        raise ValueError("the amount must be positive")
    if amount > box["coins"]:
        raise ValueError("there are not enough coins")
    box["coins"] -= amount
    return box["coins"]

def withdraw(box, amount):
    if amount <= 0:
        raise ValueError("the amount must be positive")
    box["coins"] -= amount
    if box["coins"] < 0:
        raise ValueError("there are not enough coins")
    return box["coins"]

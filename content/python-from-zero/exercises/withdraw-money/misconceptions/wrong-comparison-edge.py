def withdraw(box, amount):
    if amount <= 0:
        raise ValueError("the amount must be positive")
    if amount >= box["coins"]:
        raise ValueError("there are not enough coins")
    box["coins"] -= amount
    return box["coins"]

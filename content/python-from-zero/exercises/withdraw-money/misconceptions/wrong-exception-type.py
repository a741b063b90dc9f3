def withdraw(box, amount):
    if amount <= 0:
        raise TypeError("the amount must be positive")
    if amount > box["coins"]:
        raise RuntimeError("there are not enough coins")
    box["coins"] -= amount
    return box["coins"]
